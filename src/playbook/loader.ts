import { readFileSync } from 'node:fs';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Diagnostic } from '../model/diagnostic.ts';
import { readForStore, type Reading } from './read-for-store.ts';
import { hash } from './substance.ts';

/** Where the content lies: `VADEMECUM_CONTENT`, or `content` in the folder the command runs in. */
export function contentFolder(): string {
  return process.env['VADEMECUM_CONTENT'] ?? 'content';
}

let reading: Promise<Reading> | undefined;

/**
 * One reading serves all loaders. A build hands over in a file what it has validated, so that nothing else can be
 * built; the development server hands over a new reading on each change.
 */
function read({ refreshContextData }: LoaderContext): Promise<Reading> {
  const handed = refreshContextData?.['reading'] as Reading | undefined;
  if (handed) return Promise.resolve(handed);
  const file = process.env['VADEMECUM_READING'];
  if (file) return Promise.resolve(JSON.parse(readFileSync(file, 'utf8')) as Reading);
  return (reading ??= readForStore(contentFolder(), process.env['VADEMECUM_TODAY']));
}

/**
 * Hands the pages of a playbook to Astro. A build refuses a playbook that `validate` refuses; while developing, a page
 * that cannot be read keeps its last good entry.
 */
export function playbookLoader(): Loader {
  return {
    name: 'playbook',
    load: async (context) => {
      const { entries, unreadable, findings } = await read(context);
      if (import.meta.env?.PROD) refuseErrors(findings);
      const kept = new Set([...entries.map(({ id }) => id), ...unreadable]);
      for (const key of context.store.keys()) if (!kept.has(key)) context.store.delete(key);
      for (const entry of entries) {
        context.store.set({
          id: entry.id,
          data: entry as unknown as Record<string, unknown>,
          digest: hash(JSON.stringify(entry)),
        });
      }
    },
  };
}

function refuseErrors(findings: readonly Diagnostic[]): void {
  const [first, ...more] = findings.filter(({ severity }) => severity === 'error');
  if (first)
    throw new Error(
      `${first.file}:${first.range.line}: ${first.message}${more.length > 0 ? ` And ${more.length} more.` : ''} Run npm run validate.`,
    );
}

/** Hands configuration, owners and folders to Astro. */
export function settingsLoader(): Loader {
  return {
    name: 'settings',
    load: async (context) => {
      const { settings } = await read(context);
      context.store.set({
        id: 'settings',
        data: settings as unknown as Record<string, unknown>,
        digest: hash(JSON.stringify(settings)),
      });
    },
  };
}

/** Hands what `validate` says to those who mend pages. */
export function findingsLoader(): Loader {
  return listLoader('findings');
}

/** Hands over what depends on the day, for whoever reads it on another one. */
export function datedLoader(): Loader {
  return listLoader('dated');
}

/** Hands over the reviews that have to be made. */
export function reviewWorkLoader(): Loader {
  return listLoader('reviewWork');
}

function listLoader(name: 'findings' | 'dated' | 'reviewWork'): Loader {
  return {
    name,
    load: async (context) => {
      context.store.clear();
      const reading = await read(context);
      for (const [index, item] of reading[name].entries())
        context.store.set({ id: String(index), data: item as unknown as Record<string, unknown> });
    },
  };
}
