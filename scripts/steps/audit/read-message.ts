import { oneLine } from '../../../src/base/text.ts';

/** What the message of a commit says. Nothing is taken from anywhere else. */
export interface MessageWords {
  /** Names after `Approved-by:` and `Reviewed-by:`. */
  approvers: string[];
  /** Names after `Co-authored-by:`. */
  coAuthors: string[];
  /** The request it came from: `#12` for a pull request, `!12` for a merge request. */
  request: string | undefined;
  /** The subject, and the first paragraph below it. */
  reason: string;
}

const trailer = /^([A-Za-z][A-Za-z0-9-]*): +(\S.*)$/;
const seeRequest = /^See merge request (?:\S*?)(!\d+)\s*$/;
/** What GitHub, GitLab and git itself write as the subject of a merge. */
const mergeSubject = /^Merge (?:pull request (#\d+) from |branch |branches |remote-tracking branch |tag |commit )/;

/** Reads the message of a commit: trailers stand in paragraphs that hold nothing else. */
export function readMessage(message: string): MessageWords {
  const [subject = '', ...rest] = message.replaceAll('\r\n', '\n').trim().split('\n');
  const paragraphs = rest
    .join('\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  const trailers = paragraphs.filter(isTrailers).flatMap((paragraph) => paragraph.split('\n'));
  const named = (...names: string[]) =>
    trailers.flatMap((line) => {
      const [, name = '', value = ''] = trailer.exec(line) ?? [];
      return names.includes(name.toLowerCase()) ? [oneLine(value)] : [];
    });
  const [said = ''] = paragraphs.filter((paragraph) => !isTrailers(paragraph));
  const merge = mergeSubject.exec(subject);
  return {
    approvers: unique(named('approved-by', 'reviewed-by')),
    coAuthors: unique(named('co-authored-by')),
    request:
      merge?.[1] ??
      trailers.map((line) => seeRequest.exec(line)?.[1]).find((found) => found !== undefined) ??
      (merge ? undefined : /\((#\d+)\)$/.exec(subject)?.[1]),
    reason: oneLine(merge && said !== '' ? said : joined(subject, merge ? '' : said)),
  };
}

function isTrailers(paragraph: string): boolean {
  return paragraph.split('\n').every((line) => trailer.test(line) || seeRequest.test(line));
}

function joined(subject: string, said: string): string {
  if (said === '') return subject;
  return `${subject}${/[.!?:]$/.test(subject) ? '' : '.'} ${said}`;
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
