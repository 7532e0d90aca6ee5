/** Writes what VS Code knows of the playbook: schemas and snippets from the model, and the names of owners and pages. */
import { readPlaybook } from '../src/playbook/read-playbook.ts';
import { requireUse } from './steps/diagnose.ts';
import { collectionsFolder, writeCollections } from './steps/editor-files/collections.ts';
import { keepFiles, outdatedFiles } from './steps/editor-files/kept-files.ts';
import { parseArguments, WrongUse } from './steps/parse-arguments.ts';
import { exitCodes, runCommand, type ExitCode } from './steps/run-command.ts';

const usage = `npm run editor-files -- [options]

  --check         write nothing; say which files no longer fit the model
  --local         write only what git does not keep: the fields and names for this machine
  --content DIR   the folder of the playbook (content)
  --help          this text

Exit codes: 0 all is as it should be, 1 a file no longer fits the model, 2 wrong use, 3 internal error.
`;

await runCommand(async () => {
  const { check, local, content, help } = parseArguments({
    check: { type: 'boolean' },
    local: { type: 'boolean' },
    content: { type: 'string', default: 'content' },
    help: { type: 'boolean' },
  });
  if (help) return say(usage);
  if (check && local)
    throw new WrongUse('--check looks at what git keeps, and --local writes the rest. Leave one of them out.');
  requireUse({ content });

  const playbook = await readPlaybook(content);
  if (check) return sayOutdated(outdatedFiles(playbook));
  if (!local) for (const file of keepFiles(playbook)) say(`${file} is written.\n`);
  writeCollections(content, playbook);
  return say(`${collectionsFolder} holds the fields and names of this playbook, for the editor on this machine.\n`);
});

function sayOutdated({ outdated, names }: ReturnType<typeof outdatedFiles>): ExitCode {
  for (const file of outdated) say(`${file} no longer fits the model. Write it anew: npm run editor-files\n`);
  if (names.length > 0)
    say(
      `${names.join(', ')} lacks names that were added since, so editors do not offer them. npm run editor-files writes it anew.\n`,
    );
  if (outdated.length === 0) say('The files for editors fit the model.\n');
  return outdated.length === 0 ? exitCodes.clean : exitCodes.findings;
}

function say(text: string): ExitCode {
  process.stdout.write(text);
  return exitCodes.clean;
}
