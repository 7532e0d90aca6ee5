import type { WriteStream } from 'node:tty';

/** Tells people how far a build is: one line a stage, with the seconds it took. */
export interface Progress {
  /** Runs a stage and returns what it returns. `tell` says what came out, in a few words. */
  stage<Result>(name: string, work: () => Result | Promise<Result>, tell?: (result: Result) => string): Promise<Result>;
}

/** Writes to a stream. On a terminal the name of a stage is there while it runs. */
export function progressOn(stream: Pick<WriteStream, 'isTTY' | 'write'>): Progress {
  return {
    async stage(name, work, tell = () => '') {
      const start = performance.now();
      if (stream.isTTY) stream.write(`${name} …`);
      try {
        const result = await work();
        if (stream.isTTY) stream.write('\r\u001b[K');
        stream.write(
          `${`${name.padEnd(10)}${seconds(performance.now() - start).padStart(8)}   ${tell(result)}`.trimEnd()}\n`,
        );
        return result;
      } catch (error) {
        if (stream.isTTY) stream.write('\n');
        throw error;
      }
    },
  };
}

/** `12.3 s` */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
