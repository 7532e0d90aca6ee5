import { linkTo } from './element.ts';

/** Gives the reader a file of JSON, as a download. */
export function saveFile(name: string, json: string): void {
  const link = linkTo(URL.createObjectURL(new Blob([json], { type: 'application/json' })));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
