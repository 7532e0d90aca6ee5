import { join } from 'node:path';
import { run, type Ended } from './run.ts';

/** What to build, and which of the caches on the way to use. */
export interface TestBuild {
  content: string;
  out: string;
  /** The cache; a new one makes a clean build. */
  cache: string;
  base?: string;
  environment?: Readonly<Record<string, string>>;
}

/** Builds a site as `npm run build` does, on the day of the tests. */
export function build({ content, out, cache, base = '/', environment = {} }: TestBuild): Ended {
  const words = ['--content', content, '--out', out, '--base', base, '--today', '2026-11-21'];
  return run('build.ts', words, { ...environment, VADEMECUM_CACHE: join(cache, 'astro') });
}
