import { element } from '../../workbench/element.ts';

/** Asks the reader for a file of these types and gives its bytes; undefined when they choose none. */
export function chooseFile(accept: string): Promise<File | undefined> {
  const input = element('input', { type: 'file', accept });
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0]));
    input.addEventListener('cancel', () => resolve(undefined));
    input.click();
  });
}

/** The text of a file; empty for one that went away after it was chosen, which then is none that a sheet can take in. */
export function textOf(file: File): Promise<string> {
  return file.text().catch(() => '');
}

/** Lets files be dropped on an element, which has `data-over` while one is held over it. */
export function takeDrops(place: HTMLElement, take: (file: File) => void, signal: AbortSignal): void {
  place.addEventListener(
    'dragover',
    (event) => {
      event.preventDefault();
      place.dataset['over'] = '';
    },
    { signal },
  );
  place.addEventListener('dragleave', () => delete place.dataset['over'], { signal });
  place.addEventListener(
    'drop',
    (event) => {
      event.preventDefault();
      delete place.dataset['over'];
      const file = event.dataTransfer?.files[0];
      if (file) take(file);
    },
    { signal },
  );
  for (const kind of ['dragover', 'drop'] as const)
    document.addEventListener(kind, (event) => leaveAlone(event), { signal });
}

/** A file that is let go of beside the place would open instead of the page, and what was read would be lost. */
function leaveAlone(event: DragEvent): void {
  if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = 'none';
}
