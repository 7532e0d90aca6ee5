import { diagnose } from '../../scripts/steps/diagnose.ts';
import { planFixes } from '../../scripts/steps/fix/fix-playbook.ts';
import { formatPretty } from '../../scripts/steps/format-diagnostics/pretty.ts';
import { playbookFolder, today, type ContentFiles } from './playbook-folder.ts';

/** What `npm run validate` prints of the small playbook with some files, without its last line. */
export async function pretty(files: ContentFiles, day = today): Promise<string> {
  return prettyIn(playbookFolder(files), day);
}

/** The same of a content folder. */
export async function prettyIn(content: string, day = today): Promise<string> {
  const report = formatPretty(await diagnose({ content, today: day }), { colour: false });
  return report.replace(/\n*[^\n]*\n$/, '');
}

/** The lines that `npm run validate -- --fix` changes, each as it was and as it becomes. */
export async function mending(files: ContentFiles): Promise<string> {
  const planned = await planFixes({ content: playbookFolder(files), today });
  return planned.flatMap(({ before, after }) => changedLines(before, after)).join('\n');
}

/** Invisible signs are written out. Lines that stand in both are left out. */
function changedLines(before: string, after: string): string[] {
  const [old, made] = [before.split('\n'), after.split('\n')];
  const gone = old.filter((line) => !made.includes(line)).map((line) => `- ${line}`);
  return [...gone, ...made.filter((line) => !old.includes(line)).map((line) => `+ ${line}`)].map((line) =>
    line.replace(
      /[^\P{C}\t]|[^\S \t]/gu,
      (sign) => `<U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`,
    ),
  );
}
