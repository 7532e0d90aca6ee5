/** Begins a page: asks for kind, title and owner, fills the kind's template, and says what to do next. Never writes over a file. */
import { dayIn } from '../src/base/day.ts';
import { kindFolders } from '../src/model/kinds.ts';
import { readPlaybook } from '../src/playbook/read-playbook.ts';
import { isThereSomebody } from './steps/answered.ts';
import { requireUse } from './steps/diagnose.ts';
import { askPage } from './steps/new-page/ask-page.ts';
import { findingsOf } from './steps/new-page/findings-of.ts';
import { planPage } from './steps/new-page/plan-page.ts';
import { sayNext } from './steps/new-page/say-next.ts';
import { writeNew } from './steps/new-page/write-new.ts';
import { parseArguments } from './steps/parse-arguments.ts';
import { exitCodes, runCommand } from './steps/run-command.ts';

const usage = `npm run new -- [options]

  --kind KIND          what kind of page, such as procedure (asked for)
  --title TITLE        what it is called (asked for)
  --owner ID           who answers for it, by its id in owners.yaml (that of the folder or of the template)
  --id ID              its name in the address (made from the title)
  --folder PATH        the folder below that of its kind, such as delivery (none)
  --content DIR        the folder of the playbook (content)
  --today YYYY-MM-DD   the day it is begun on (today, in the company's time zone)
  --help               this text

Kinds: ${kindFolders.join(', ')}. What is not said is asked for, where there is somebody to ask.

Exit codes: 0 the page is there, 1 it is there and something in it has to be mended, 2 wrong use, 3 internal error.
`;

await runCommand(async () => {
  const { help, content, today, ...said } = parseArguments({
    kind: { type: 'string' },
    title: { type: 'string' },
    owner: { type: 'string' },
    id: { type: 'string' },
    folder: { type: 'string' },
    content: { type: 'string', default: 'content' },
    today: { type: 'string' },
    help: { type: 'boolean' },
  });
  if (help) {
    process.stdout.write(usage);
    return exitCodes.clean;
  }
  requireUse({ content, today });

  const playbook = await readPlaybook(content);
  const day = today ?? dayIn(playbook.config.timeZone, new Date());
  const wanted = isThereSomebody() ? await askPage(said, { playbook, content, today: day }) : said;
  if (wanted === undefined) return exitCodes.interrupted;

  const page = planPage(wanted, { playbook, content, today: day });
  writeNew(content, page);
  const findings = await findingsOf(page, content, day);
  process.stdout.write(sayNext(content, page, findings));
  return findings.some(({ severity }) => severity === 'error') ? exitCodes.findings : exitCodes.clean;
});
