import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What differs between two folders, byte for byte: `changed a.html`, `only in the first b.html`. */
export function differences(first: string, second: string): string[] {
  const [a, b] = [filesOf(first), filesOf(second)];
  return [
    ...[...a].filter((file) => !b.has(file)).map((file) => `only in the first: ${file}`),
    ...[...b].filter((file) => !a.has(file)).map((file) => `only in the second: ${file}`),
    ...[...a]
      .filter((file) => b.has(file) && !isEqual(join(first, file), join(second, file)))
      .map((file) => `changed: ${file}`),
  ];
}

function filesOf(folder: string): Set<string> {
  return new Set(globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile()));
}

function isEqual(a: string, b: string): boolean {
  return readFileSync(a).equals(readFileSync(b));
}
