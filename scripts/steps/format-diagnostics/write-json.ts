/** Characters that JSON may hold as they are, and that a terminal obeys, that turn the direction of text, or that nobody sees. */
const hidden = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Co}]/gu;

/** A value as JSON over several lines. Whoever prints it on a terminal prints nothing that commands it. */
export function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(hidden, escaped)}\n`;
}

function escaped(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}
