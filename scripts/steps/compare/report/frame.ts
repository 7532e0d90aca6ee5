import type { Html } from '../../html.ts';
import { drawStandalone } from '../../standalone-page.ts';

/** A file of the report. */
export interface ReportFile {
  /** Its path in the folder of the report. */
  path: string;
  title: string;
  main: Html;
}

/** What a report calls itself, by which it is told from other files before it is replaced. */
export const generator = 'Vademecum compare';

/** What a file needs beside its text: what it may fetch, and where its style is. */
export interface Frame {
  title: string;
  policy: string;
  style: Html;
  body: Html;
}

/** The whole of a file. */
export function drawFrame({ title, policy, style, body }: Frame): string {
  return drawStandalone({ title, policy, style, generator, name: 'report', main: body });
}
