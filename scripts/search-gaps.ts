/** Reads failed searches that readers have exported, and proposes what to do about them. Changes nothing by itself. */
import { readPlaybook } from '../src/playbook/read-playbook.ts';
import { requireUse } from './steps/diagnose.ts';
import { parseFilesAndOptions, WrongUse } from './steps/parse-arguments.ts';
import { exitCodes, runCommand } from './steps/run-command.ts';
import { groupSearches } from './steps/search-gaps/group-searches.ts';
import { Proposer } from './steps/search-gaps/propose.ts';
import { readExports } from './steps/search-gaps/read-exports.ts';
import { sayGaps } from './steps/search-gaps/report.ts';

const usage = `npm run search-gaps -- FILE… [options]

  FILE            what "Export failed searches" in the settings of the playbook has saved; the newest of each browser
  --content DIR   the folder of the playbook (content)
  --json          the proposals for programs
  --help          this text

Exit codes: 0 all files were read, 1 some were left out, 2 wrong use, 3 internal error.
`;

await runCommand(async () => {
  const { files, content, json, help } = parseFilesAndOptions({
    content: { type: 'string', default: 'content' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  });
  if (help) {
    process.stdout.write(usage);
    return exitCodes.clean;
  }
  if (files.length === 0) throw new WrongUse('Name the files that readers have exported: npm run search-gaps -- FILE…');
  requireUse({ content });

  const { searches, faults, ...read } = readExports(files);
  const proposer = new Proposer(await readPlaybook(content));
  const groups = groupSearches(searches, (word, lang) => proposer.isKnown(word, lang));
  const gaps = { files: read.files, proposals: groups.map((group) => proposer.propose(group)) };
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.stdout.write(json ? `${JSON.stringify({ version: 1, ...gaps }, undefined, 2)}\n` : sayGaps(gaps));
  return faults.length === 0 ? exitCodes.clean : exitCodes.findings;
});
