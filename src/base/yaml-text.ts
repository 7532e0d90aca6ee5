/** Words that YAML, in one version or another, takes for something else than a text. */
const taken = /^(?:true|false|yes|no|on|off|y|n|null|nan)$/i;

/** Begins with a letter, and holds nothing that ends a text or begins a note. Inside a line all else is a text. */
const bare = /^\p{L}(?:(?!: |:$| #)[^\p{C}\p{Zl}\p{Zp}])*$/u;

/** Lines of a text that is folded end about here. */
const fold = 108;

/** A text as YAML takes it on one line: as it is where every reader takes it so, else in double quotes. */
export function yamlText(text: string): string {
  return bare.test(text) && !taken.test(text) && text === text.trim() ? text : quoted(text);
}

/** A text in double quotes, in which every sign is safe, also between brackets. */
export function quoted(text: string): string {
  return JSON.stringify(text.toWellFormed()).replaceAll(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (sign) => `\\U${sign.codePointAt(0)!.toString(16).padStart(8, '0')}`,
  );
}

/** A field with a line of text, as lines indented by some spaces: on one line where that is easy to read, else folded. */
export function yamlField(name: string, text: string, indent: number): string[] {
  const before = ' '.repeat(indent);
  const short = `${before}${name}: ${text}`;
  if (yamlText(text) === text && short.length <= fold) return [short];
  return [`${before}${name}: >-`, ...folded(text, fold - indent - 2).map((line) => `${before}  ${line}`)];
}

/** A text in lines of about a width, broken between words. */
function folded(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!;
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
