/** Writes the playbook as plain Markdown with its fields and pictures, so that nobody is locked in. `npm run import` brings it back. */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { list, plural } from '../src/base/text.ts';
import { requireUse } from './steps/diagnose.ts';
import { exportPlaybook, exportSign } from './steps/export/export-playbook.ts';
import { parseFilesAndOptions, WrongUse } from './steps/parse-arguments.ts';
import { exitCodes, runCommand } from './steps/run-command.ts';

const usage = `npm run export -- DIR [options]

  DIR             where it goes: an empty folder, a new one, or an earlier export, which is written anew
  --content DIR   the folder of the playbook (content)
  --help          this text

Exit codes: 0 written, 2 wrong use, 3 internal error.
`;

await runCommand(async () => {
  const { help, content, files } = parseFilesAndOptions({
    content: { type: 'string', default: 'content' },
    help: { type: 'boolean' },
  });
  if (help) {
    process.stdout.write(usage);
    return exitCodes.clean;
  }
  const [out, ...others] = files;
  if (out === undefined) throw new WrongUse('Name the folder that the export goes into: npm run export -- ../handbook');
  if (others.length > 0) throw new WrongUse(`The export goes into one folder: "${others[0]}" is a second one.`);
  requireUse({ content });
  if (`${resolve(out)}/`.startsWith(`${resolve(content)}/`))
    throw new WrongUse(`"${out}" lies in the playbook, which would read the export as pages. Name a folder beside it.`);
  makeRoom(out);

  const { pages, translations, pictures, settings, asWritten } = await exportPlaybook(content, out);
  const kinds = [
    plural(pages, 'page'),
    plural(translations, 'translation'),
    plural(pictures, 'picture'),
    `${plural(settings, 'file')} of settings`,
  ];
  process.stdout.write(`${out}: ${list(kinds)}. Begin with ${out}/README.md.\n`);
  if (asWritten.length > 0)
    process.stdout.write(`As they are written, since they cannot be read as pages: ${asWritten.join(', ')}.\n`);
  return exitCodes.clean;
});

/** Takes an earlier export away. Never anything else: a folder that holds other files stays as it is. */
function makeRoom(out: string): void {
  if (!existsSync(out)) return void mkdirSync(out, { recursive: true });
  if (!statSync(out).isDirectory()) throw new WrongUse(`"${out}" is a file. Name an empty folder, or a new one.`);
  const names = readdirSync(out);
  if (names.length === 0) return;
  if (!names.includes(exportSign))
    throw new WrongUse(`"${out}" holds files that are no export. Name an empty folder, or a new one.`);
  for (const name of names) if (!name.startsWith('.')) rmSync(`${out}/${name}`, { recursive: true });
}
