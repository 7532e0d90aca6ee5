import { html, type Html } from '../../html.ts';

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
  const page = html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content="${policy}" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="referrer" content="no-referrer" />
      <meta name="robots" content="noindex" />
      <meta name="generator" content="${generator}" />
      <title>${title}</title>
      ${style}
    </head>
    <body class="report">
      <main>${body}</main>
    </body>
  </html>`;
  return `<!doctype html>\n${page.markup}\n`;
}
