import type { WriteStream } from 'node:tty';

/** Shows on a terminal how far a long piece of work is; elsewhere it is silent. */
export interface ProgressBar {
  tell(stage: string, done: number, all: number): void;
  /** Takes the bar away. */
  end(): void;
}

const width = 30;

/** A bar on a stream: its stage, a bar, and the count. It is drawn at most ten times a second. */
export function progressBar(stream: Pick<WriteStream, 'isTTY' | 'write'>): ProgressBar {
  let drawn = 0;
  return {
    tell(stage, done, all) {
      if (!stream.isTTY || (done < all && performance.now() - drawn < 100)) return;
      drawn = performance.now();
      const filled = Math.round((done / Math.max(1, all)) * width);
      const bar = '█'.repeat(filled) + '░'.repeat(width - filled);
      stream.write(`\r\u001b[K${stage.padEnd(8)} ${bar} ${done} of ${all}`);
    },
    end() {
      if (stream.isTTY) stream.write('\r\u001b[K');
    },
  };
}
