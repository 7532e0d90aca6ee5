import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef, PDFString, type PDFObject } from '@cantoo/pdf-lib';

/** The number of the sheet that each anchor of a printed page stands on, counted from 1. */
export async function anchorSheets(pdf: Uint8Array): Promise<Map<string, number>> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const sheets = new Map(document.getPages().map(({ ref }, index) => [ref.toString(), index + 1]));
  const anchors = new Map<string, number>();
  const dests = document.context.lookup(document.catalog.get(PDFName.of('Dests')));
  if (!(dests instanceof PDFDict)) return anchors;
  for (const [name, value] of dests.entries()) {
    const sheet = sheetOf(document.context.lookup(value), sheets);
    if (sheet !== undefined) anchors.set(name.decodeText(), sheet);
  }
  return anchors;
}

function sheetOf(goal: PDFObject | undefined, sheets: ReadonlyMap<string, number>): number | undefined {
  if (!(goal instanceof PDFArray)) return undefined;
  const page = goal.get(0);
  return page instanceof PDFRef ? sheets.get(page.toString()) : undefined;
}

/** The same document with the days it was made on taken from the book, so that it is the same whenever it is printed. */
export async function settle(
  pdf: Uint8Array,
  about: { title: string; company: string; day: string },
): Promise<{ pdf: Uint8Array; sheets: number }> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const moment = new Date(`${about.day}T00:00:00Z`);
  document.setCreationDate(moment);
  document.setModificationDate(moment);
  document.setTitle(about.title, { showInWindowTitleBar: true });
  document.setAuthor(about.company);
  document.setProducer('Vademecum');
  renumberNodes(document);
  return { pdf: await document.save({ useObjectStreams: true }), sheets: document.getPageCount() };
}

/**
 * The browser names the parts of tables by numbers that go on from whatever it drew before. Counted anew in the same order,
 * they are the same in every print.
 */
function renumberNodes(document: PDFDocument): void {
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
  const names = new Set<string>();
  const each = (object: PDFObject, replace: (name: string) => string): PDFObject => {
    if (object instanceof PDFString) {
      const name = object.asString();
      return /^node\d+$/.test(name) ? PDFString.of(replace(name)) : object;
    }
    if (object instanceof PDFArray)
      for (let index = 0; index < object.size(); index += 1) object.set(index, each(object.get(index), replace));
    if (object instanceof PDFDict) for (const [key, value] of object.entries()) object.set(key, each(value, replace));
    return object;
  };
  for (const object of objects) each(object, (name) => (names.add(name), name));
  const inOrder = [...names].sort();
  const numbers = new Map(inOrder.map((name, index) => [name, `node${String(index + 1).padStart(8, '0')}`]));
  for (const object of objects) each(object, (name) => numbers.get(name)!);
}
