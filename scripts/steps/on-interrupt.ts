/** Tidies up when a person or a machine ends the command early, then ends it. Returns a function that stops listening. */
export function onInterrupt(tidyUp: () => void, exitCode?: number): () => void {
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
  const end = (signal: NodeJS.Signals): never => {
    tidyUp();
    process.exit(exitCode ?? codes[signal as keyof typeof codes]);
  };
  const signals = Object.keys(codes) as (keyof typeof codes)[];
  for (const signal of signals) process.on(signal, end);
  return () => signals.forEach((signal) => process.off(signal, end));
}
