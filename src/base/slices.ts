/** Long work, cut into pieces: it may rest at every `yield`. */
export type Slices<Result> = Generator<void, Result>;

/** A piece of work after which the reader's keys may be heard, in milliseconds. A slow telephone takes four times as long. */
const piece = 8;

/** Does the work in one go. */
export function atOnce<Result>(work: Slices<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Does the work in pieces: whoever types is heard in between. */
export async function inSlices<Result>(work: Slices<Result>): Promise<Result> {
  let began = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - began > piece) {
      await breathe();
      began = performance.now();
    }
  }
}

/** Lets keys that were pressed meanwhile go first. */
export function breathe(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
