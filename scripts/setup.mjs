/**
 * Makes a fresh machine ready, then runs a command of ours with a Node that can: `setup.mjs [--browser] [--then FILE …]`.
 * Plain JavaScript without dependencies, because it runs before there are any. Says nothing when there is nothing to do.
 */
import { projectRoot } from './steps/setup/project-root.mjs';
import { installDependencies } from './steps/setup/install-dependencies.mjs';
import { findNode, oldNodeMessage } from './steps/setup/find-node.mjs';
import { provideBrowser } from './steps/setup/provide-browser.mjs';
import { runWith } from './steps/setup/run-with.mjs';

const own = process.argv.slice(2);
const then = own.indexOf('--then');
const command = then === -1 ? [] : own.splice(then).slice(1);

process.chdir(projectRoot);
process.exitCode = await main();

async function main() {
  const unknown = own.find((option) => option !== '--browser');
  if (unknown !== undefined)
    return refuse(`There is no option ${unknown}. Write --browser, or --then and a file to run.`);

  const problem = installDependencies();
  if (problem !== undefined) return refuse(problem);

  const node = findNode();
  if (node === undefined) return refuse(oldNodeMessage());

  if (own.includes('--browser')) {
    const missing = await provideBrowser(node);
    if (missing !== undefined) return refuse(missing);
  }
  return command.length === 0 ? 0 : runWith(node, command);
}

function refuse(message) {
  process.stderr.write(`${message}\n`);
  return 2;
}
