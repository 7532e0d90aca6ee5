import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';

/** What `astro.config.mjs` is told. All of it passes through the environment, since Astro reads its configuration itself. */
export interface SiteSettings {
  content: string;
  /** The day the site is made for. */
  today: string;
  /** The file of what `validate` read; the development server reads by itself. */
  reading?: string;
  base: string;
  site?: string | undefined;
}

/** The folder where Astro keeps what it knows from build to build. */
export function cacheFolder(): string {
  return resolve(process.env['VADEMECUM_CACHE'] ?? '.cache/astro');
}

/** Hands the settings to `astro.config.mjs`, and keeps Astro from calling home. Holds for this process. */
export function configureAstro({ content, today, reading, base, site }: SiteSettings): void {
  Object.assign(process.env, {
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DISABLE_UPDATE_CHECK: 'true',
    VADEMECUM_CONTENT: resolve(content),
    VADEMECUM_TODAY: today,
    VADEMECUM_READING: reading ?? '',
    VADEMECUM_BASE: base,
    VADEMECUM_CACHE: cacheFolder(),
    ...(site === undefined ? {} : { VADEMECUM_SITE: site }),
  });
}

/** Renders the site into a folder that does not exist yet. Needs `configureAstro` first. */
export async function renderSite(folder: string): Promise<void> {
  // Astro overwrites kept pages while it renders and its list of them only at the end. After a build that failed in
  // between, the kept pages are newer than the list says, so everything is rendered again.
  const unfinished = join(cacheFolder(), 'build-in-progress');
  const force = existsSync(unfinished);
  mkdirSync(cacheFolder(), { recursive: true });
  writeFileSync(unfinished, '');

  // A build that a test starts would inherit the test's environment, and show what only a development server shows.
  process.env['NODE_ENV'] = 'production';
  const { build } = await import('astro');
  const target = isInProject(folder) ? folder : renderFolder();
  clearRenderFolder();
  await build({ root: process.cwd(), outDir: target, cacheDir: cacheFolder(), force, logLevel: 'warn' });
  if (target !== folder) move(target, folder);
  rmSync(unfinished);
}

/** Removes what a build that was stopped left inside the project. */
export function clearRenderFolder(): void {
  rmSync(renderFolder(), { recursive: true, force: true, maxRetries: 5 });
}

/** Outside the project Astro would put its modules into one folder for all builds, where two of them get in each other's way. */
function renderFolder(): string {
  return resolve('.cache', `render-${createHash('sha256').update(cacheFolder()).digest('hex').slice(0, 8)}`);
}

function isInProject(folder: string): boolean {
  return resolve(folder).startsWith(process.cwd() + sep);
}

/** A rename where it can be had; between two disks a copy. */
function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}
