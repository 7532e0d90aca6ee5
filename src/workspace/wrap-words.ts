/** A text in at most so many lines of about so many characters, broken between words; the last one says when there is more. */
export function wrapWords(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  const rest = text.split(/\s+/).filter((word) => word !== '');
  while (rest.length > 0 && lines.length < most) lines.push(takeLine(rest, width));
  if (rest.length === 0) return lines;
  const last = lines.at(-1) ?? '';
  const cut =
    last.length < width ? last : last.slice(0, last.lastIndexOf(' ') > width / 2 ? last.lastIndexOf(' ') : width - 1);
  return [...lines.slice(0, -1), `${cut.replace(/[\s,.;:–-]+$/, '')}…`];
}

/** Takes the words of a line off a list. A word that is longer than a line is broken. */
function takeLine(rest: string[], width: number): string {
  let line = '';
  while (rest.length > 0 && line.length + rest[0]!.length + Math.sign(line.length) <= width)
    line = [line, rest.shift()!].filter((part) => part !== '').join(' ');
  if (line !== '') return line;
  const [word = ''] = rest;
  rest[0] = word.slice(width - 1);
  return `${word.slice(0, width - 1)}-`;
}
