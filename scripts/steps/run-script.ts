import { spawn } from 'node:child_process';

/**
 * Runs a file with this Node and lets it write as it goes. Returns its exit code. A signal is handed on, and ends this
 * process too as soon as the other one has tidied up.
 */
export function runScript(
  [file, ...words]: readonly [string, ...string[]],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  const child = spawn(process.execPath, [file, ...words], {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  let isStopped = false;
  const handOn = (signal: NodeJS.Signals): void => {
    isStopped = true;
    child.kill(signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, handOn);

  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      if (isStopped) process.exit(code ?? 130);
      for (const signal of signals) process.off(signal, handOn);
      resolve(code ?? 130);
    });
  });
}
