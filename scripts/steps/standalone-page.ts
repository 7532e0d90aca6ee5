import { html, type Html } from './html.ts';

/** A page that is read without the site: a report that is opened from a folder or a mail. */
export interface StandalonePage {
  title: string;
  /** What it may fetch, as a content security policy. */
  policy: string;
  style: Html;
  /** The command it comes from, by which such a file is told from others. */
  generator: string;
  /** The class of its body, which its style asks for. */
  name: string;
  main: Html;
}

/** The whole of such a page. Nothing in it runs. */
export function drawStandalone({ title, policy, style, generator, name, main }: StandalonePage): string {
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
    <body class="${name}">
      <main>${main}</main>
    </body>
  </html>`;
  return `<!doctype html>\n${page.markup}\n`;
}
