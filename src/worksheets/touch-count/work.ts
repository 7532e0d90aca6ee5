import { Pace } from '../csv/pace.ts';

/** Nothing is said of work that is done before anybody could read it, in milliseconds. */
const patience = 200;

/** Long work in small steps, one at a time: what begins later ends what went on. */
export class Work {
  #controller = new AbortController();

  /**
   * Does some work. If it takes longer, `show` is called with a way to cancel it, and what it returns hears how much is done.
   */
  async begin(
    work: (pace: Pace) => Promise<void>,
    show?: (cancel: () => void) => (share: number) => void,
    cancel: () => void = () => this.end(),
  ): Promise<void> {
    this.end();
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    let tell: ((share: number) => void) | undefined;
    const waits = setTimeout(() => (tell = show?.(cancel)), patience);
    try {
      await work(new Pace(signal, (share) => tell?.(share)));
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      clearTimeout(waits);
    }
  }

  /** Ends the work that goes on, if any. */
  end(): void {
    this.#controller.abort();
  }
}
