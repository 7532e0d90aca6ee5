/** Loaded before a program that is measured (`node --import`): writes what it used to the file named in BENCH_USAGE. */
import { readFileSync, writeFileSync } from 'node:fs';

const file = process.env.BENCH_USAGE;
// Only the program itself: what it starts would overwrite the file.
delete process.env.BENCH_USAGE;

let wall = 0;

// A program that has been stopped counts only when the system has said so, which takes a moment.
process.once('beforeExit', () => {
  wall = performance.now() / 1000;
  setTimeout(() => {}, 250);
});

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cpu = (userCPUTime + systemCPUTime) / 1e6 + childrenSeconds();
  writeFileSync(file, JSON.stringify({ wall, cpu, megabytes: maxRSS / 1000 }));
});

/** CPU seconds of the programs it has started, such as Pagefind. Only Linux tells; elsewhere they are left out. */
function childrenSeconds() {
  if (process.platform !== 'linux') return 0;
  // The name of the program, in brackets, may hold spaces. Behind it, fields 14 and 15 count hundredths of a second.
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}
