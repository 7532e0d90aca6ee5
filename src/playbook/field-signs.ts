import type { Edit } from '../model/diagnostic.ts';
import type { Report } from './report.ts';

type FileReport = Omit<Report, 'file'>;

/** Reports signs of Markdown and of web pages in the fields of a page, which readers see as they are written. */
export function* fieldSigns(lines: readonly string[], firstLine: number): Generator<FileReport> {
  for (const [row, line] of lines.entries()) {
    // A note to the author is seen by nobody else.
    if (!/[*&\]]/.test(line) || /^\s*#/.test(line)) continue;
    const place = (index: number, length: number) => ({
      line: firstLine + row,
      column: index + 1,
      endLine: firstLine + row,
      endColumn: index + 1 + length,
    });
    for (const { sign, say } of signs)
      for (const match of line.matchAll(sign)) {
        const [range, said] = [place(match.index, match[0].length), say(match, line)];
        if (said === undefined) continue;
        const { becomes, ...words } = said;
        const edits: Edit[] = becomes === undefined ? [] : [{ range, text: becomes }];
        yield { rule: 'markdown-missed', range, ...words, ...(edits.length > 0 ? { edits } : {}) };
      }
  }
}

interface Said {
  message: string;
  hint: string;
  /** What can only be meant. */
  becomes?: string;
}

interface Sign {
  sign: RegExp;
  say(match: RegExpExecArray, line: string): Said | undefined;
}

/** What web pages write for signs, and what nobody could tell from the end of a quotation or of a field when it is written. */
const entities: Readonly<Record<string, string>> = {
  ...{ amp: '&', nbsp: ' ', lt: '<', gt: '>', hellip: '…', ndash: '–', mdash: '—', euro: '€' },
  ...{ rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”', '#39': '’', '#x27': '’', apos: '’' },
  ...{ agrave: 'à', egrave: 'è', eacute: 'é', igrave: 'ì', ograve: 'ò', ugrave: 'ù' },
};

const signs: readonly Sign[] = [
  {
    sign: /&(#?\w{2,8});/g,
    say([written, name = ''], line) {
      const sign = entities[name.toLowerCase()];
      if (sign === undefined) return undefined;
      // Alone or at the beginning of a value the sign itself would mean something else.
      const isInside = !new RegExp(`: +["']?${written}`).test(line);
      return {
        message: `"${written}" stands for a sign in web pages; among the fields readers see it as it is.`,
        hint: `Write ${sign === ' ' ? 'a space' : sign} in its place.`,
        ...(isInside ? { becomes: sign } : {}),
      };
    },
  },
  {
    sign: /\[([^\][]+)\]\(([^()\s]+)\)/g,
    say: ([, words = '']) => ({
      message: 'A text among the fields cannot hold a link: readers see its brackets and its address.',
      hint: `Write the words alone, ${words}, and name the page in related, or link to it from the text below.`,
    }),
  },
  {
    sign: /(?<=\S.*[\s(])\*\*([^*\s][^*]*)\*\*/g,
    say([, words = ''], line) {
      // All of a value in bold is reported for its form.
      if (/^\s*(?:- +)*(?:[\w-]+ *: +)?\*\*[^*]+\*\*\s*$/.test(line)) return undefined;
      return {
        message: 'A text among the fields cannot be bold: readers see the stars.',
        hint: `Write it without them: ${words}.`,
        becomes: words,
      };
    },
  },
];
