import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { projectRoot } from './project-root.mjs';

/** Where Node keeps our programs as it has compiled them: the next start takes half the time. */
const compiled = join(projectRoot, '.cache/compiled');

/** Runs a file with a Node and hands through what it writes, the signals it gets, and its exit code. */
export function runWith(node, [file, ...values]) {
  const path = [dirname(node), process.env.PATH].join(delimiter);
  const child = spawn(node, [file, ...values], {
    stdio: 'inherit',
    env: { NODE_COMPILE_CACHE: compiled, ...process.env, PATH: path },
  });

  // A terminal sends Ctrl+C to both; a `kill` reaches only us. A command takes the second one calmly.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  endWithParent(child);

  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}

/** npm sends a signal to the shell it has started, which dies of it and tells nobody. A server would run on without an owner. */
function endWithParent(child) {
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500);
  watch.unref();
}
