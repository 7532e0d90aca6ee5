import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

/** Astro 7 needs 22.12; the first 22 that runs TypeScript as it stands is 22.18. */
const oldest = [22, 18];

/** A Node that can run our commands: the one that came with the dependencies, or the one that runs this. */
export function findNode() {
  const bundled = bundledNode();
  if (bundled !== undefined) return bundled;
  return isRecent(process.versions.node) ? process.execPath : undefined;
}

/** Whether a version, such as 22.18.0, is new enough. Node 23 learned to run TypeScript with 23.6. */
export function isRecent(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major === 23) return minor >= 6;
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

/** What to say when no Node fits. */
export function oldNodeMessage(version = process.versions.node) {
  return `This needs Node ${oldest.join('.')} or newer; here is ${version}, and none is bundled for ${process.platform} on ${process.arch}.\nInstall Node 24 from https://nodejs.org/en/download and run the command again.`;
}

function bundledNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const folder = `node_modules/node-${system}-${process.arch}`;
  const program = resolve(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(program)) return undefined;
  if (program === process.execPath || spawnSync(program, ['--version']).status === 0) return program;

  // Made for another C library. `npm run` would put it before the host's own Node.
  for (const link of ['node', 'node.cmd', 'node.ps1']) rmSync(`node_modules/.bin/${link}`, { force: true });
  return undefined;
}
