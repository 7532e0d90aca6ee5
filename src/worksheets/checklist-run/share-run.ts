import { sayAloud } from '../../components/say-aloud.ts';
import { saveFile } from '../../workbench/save-file.ts';
import { sheetBar, type SheetAction } from '../frame/sheet-bar.ts';
import { fileName } from '../frame/sheet-file.ts';
import type { RunContext } from './run-context.ts';
import { runsFile, sayRecord } from './say-record.ts';

/** What can be done with a run as a whole: print it, hand it on as a text, take it along as a file. */
export function shareActions(context: RunContext): SheetAction[] {
  const { frame, log } = context;
  return [
    { words: frame.print, icon: 'print', act: () => print() },
    ...('share' in navigator
      ? [{ words: frame.share, icon: 'external', act: () => void share(context) } as const]
      : []),
    { words: frame.copy, icon: 'copy', act: () => void copy(context) },
    {
      words: frame.exportFile,
      icon: 'table',
      act: () => {
        const { id, page, begun, deeds } = log;
        const name = `${page}-${fileName(log.state.label) || log.state.begun.slice(0, 10)}.json`;
        saveFile(name, runsFile([{ kept: { id, page, begun, deeds: [...deeds] }, state: log.state }]));
      },
    },
  ];
}

/** The row of them. */
export function shareBar(context: RunContext): HTMLElement {
  return sheetBar(context.texts.tools, shareActions(context));
}

async function share({ log, texts }: RunContext): Promise<void> {
  const text = sayRecord(log.state, texts);
  // Whoever closes the list of programs to share with has changed their mind.
  await navigator.share({ title: log.state.edition.title, text }).catch(() => undefined);
}

async function copy({ log, texts, frame }: RunContext): Promise<void> {
  const isCopied = await navigator.clipboard.writeText(sayRecord(log.state, texts)).then(
    () => true,
    () => false,
  );
  sayAloud(isCopied ? frame.copied : frame.notCopied);
  const line = document.querySelector('.wb-run .wb-told');
  if (line) line.textContent = isCopied ? frame.copied : frame.notCopied;
}
