import { linkTo } from './element.ts';

/** Gives the reader a file of JSON, or of another type, as a download. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const link = linkTo(URL.createObjectURL(new Blob([text], { type })));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
