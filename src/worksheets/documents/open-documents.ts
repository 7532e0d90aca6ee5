import type { SheetTexts, sheetTexts } from '../../i18n/sheets/index.ts';
import { loadStyle } from '../../workbench/load-style.ts';
import type { SheetData } from '../../workspace/sheet-data.ts';
import { chartsAreStyled } from '../charts/figure.ts';
import fieldsStyle from '../fields/fields.css?url';
import { loadSheetStyle } from '../frame/load-sheet-style.ts';
import { SaveLine } from '../frame/save-line.ts';
import { sheetDataIn } from '../sheet-data-in.ts';
import { textsOfSheet } from '../sheet-texts.ts';
import { Documents, type DocumentsParts } from './documents.ts';

/** What a sheet of documents works with: what its page says, its words, the line that says what is kept, and what is. */
export interface OpenedDocuments<Name extends keyof typeof sheetTexts, Data> {
  data: SheetData;
  texts: SheetTexts<Name>;
  frame: SheetTexts<'frame'>;
  save: SaveLine;
  documents: Documents<Data>;
}

/** Fetches all that, with the styles it is shown in. Undefined when the sheet has left the page meanwhile. */
export async function openDocuments<Name extends keyof typeof sheetTexts, Data>(
  host: HTMLElement,
  {
    name,
    style,
    signal,
    ...parts
  }: { name: Name; style: string } & Pick<DocumentsParts<Data>, 'sheet' | 'isData' | 'isDone' | 'onOthers' | 'signal'>,
): Promise<OpenedDocuments<Name, Data> | undefined> {
  const data = sheetDataIn(host);
  const [texts, frame] = await Promise.all([
    textsOfSheet(name),
    textsOfSheet('frame'),
    loadSheetStyle(style),
    loadStyle(fieldsStyle),
    chartsAreStyled(),
  ]);
  if (signal.aborted) return undefined;
  const save = new SaveLine(frame);
  let isOpen = false;
  const onOthers = () => void (isOpen && parts.onOthers());
  const documents = new Documents({ ...parts, onOthers, page: data.page, line: save, signal });
  await documents.load();
  isOpen = true;
  return signal.aborted ? undefined : { data, texts, frame, save, documents };
}
