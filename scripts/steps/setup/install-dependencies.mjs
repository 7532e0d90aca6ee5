import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stampFile = 'node_modules/.vademecum-setup';

/** Brings node_modules in line with package-lock.json. Returns what stands in the way, or undefined when all is there. */
export function installDependencies() {
  const stamp = stampOf(readFileSync('package-lock.json', 'utf8'));
  if (read(stampFile) === stamp) return undefined;

  if (!isInstalled()) {
    process.stderr.write('Installing dependencies. This takes half a minute.\n');
    const problem = install();
    if (problem !== undefined) return problem;
  }
  writeFileSync(stampFile, stamp);
  return undefined;
}

/** Names the lockfile and the machine: node_modules moved to another kind of machine has to be installed again. */
function stampOf(lockfile) {
  return createHash('sha256').update(`${process.platform} ${process.arch} ${lockfile}`).digest('hex');
}

/** Whether npm has already installed what the lockfile names. npm keeps its own list of what it put into node_modules. */
export function isInstalled(folder = '.') {
  const wanted = packagesIn(`${folder}/package-lock.json`);
  const installed = packagesIn(`${folder}/node_modules/.package-lock.json`);
  const names = Object.keys(wanted).filter((name) => name !== '');
  return names.every((name) => installed[name]?.version === wanted[name].version || mayBeMissing(wanted[name]));
}

function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

/** npm leaves out optional packages made for other machines. Which C library there is costs time to find out, so we trust it there. */
function mayBeMissing({ optional, os, cpu, libc }) {
  if (!optional) return false;
  if (os === undefined || libc !== undefined) return true;
  return !os.includes(process.platform) || (cpu !== undefined && !cpu.includes(process.arch));
}

function install() {
  const cli = process.env.npm_execpath;
  const [program, first] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []];
  const { status, error } = spawnSync(
    program,
    [...first, 'ci', '--include=dev', '--include=optional', '--loglevel=error'],
    {
      stdio: ['ignore', 2, 2],
      shell: program === 'npm' && process.platform === 'win32',
    },
  );
  if (error !== undefined)
    return `npm could not be started: ${error.message}. Install npm 10 or newer and run the command again.`;
  return status === 0
    ? undefined
    : 'The dependencies could not be installed; npm says why above. Put that right and run the command again.';
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
