/**
 * Prints a sheet in place of the page's text. What is to be on paper is made right before, by whatever way printing was begun;
 * when there is nothing to print of the sheet, the page is printed as it stands.
 */
export function printSheet(sheet: HTMLElement, draw: () => HTMLElement | undefined, signal: AbortSignal): void {
  let paper: HTMLElement | undefined;
  const clear = (): void => {
    paper?.remove();
    paper = undefined;
    delete sheet.dataset['printing'];
  };
  const prepare = (): void => {
    clear();
    paper = draw();
    if (!paper) return;
    sheet.append(paper);
    sheet.dataset['printing'] = '';
  };
  addEventListener('beforeprint', prepare, { signal });
  addEventListener('afterprint', clear, { signal });
}
