/** How much is done, in the words of a language: `{done} of {all}` becomes "4 of 9". */
export function sayProgress(words: string, done: number, all: number): string {
  return words.replace('{done}', String(done)).replace('{all}', String(all));
}
