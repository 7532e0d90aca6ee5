/** How long work may go on without a rest, in milliseconds: the page answers to a key or a touch in between. */
const most = 12;

/** Keeps long work from freezing the page: whoever works asks it for a rest now and then. */
export class Pace {
  readonly #signal: AbortSignal | undefined;
  readonly #tell: ((share: number) => void) | undefined;
  #since = performance.now();

  /** The work ends when `signal` says so; `tell` hears how much of it is done, from 0 to 1. */
  constructor(signal?: AbortSignal, tell?: (share: number) => void) {
    this.#signal = signal;
    this.#tell = tell;
  }

  /** Lets the page breathe if it is time. Rejects with the signal's reason once the work is no longer wanted. */
  async rest(share: number): Promise<void> {
    this.#signal?.throwIfAborted();
    if (performance.now() - this.#since < most) return;
    this.#tell?.(share);
    await nextTask();
    this.#signal?.throwIfAborted();
    this.#since = performance.now();
  }
}

/** A task of its own: a timer waits for four milliseconds once it is nested, a message does not. */
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
