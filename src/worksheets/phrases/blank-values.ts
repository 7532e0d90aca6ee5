/**
 * What the reader has filled into blanks, by the language of the words and the name of the blank. It lives as long as the
 * page and is kept nowhere, since it may say who a customer is.
 */
export class BlankValues {
  readonly #values = new Map<string, string>();

  of(lang: string, key: string): string {
    return this.#values.get(`${lang} ${key}`) ?? '';
  }

  write(lang: string, key: string, value: string): void {
    if (value === '') this.#values.delete(`${lang} ${key}`);
    else this.#values.set(`${lang} ${key}`, value);
  }

  clear(): void {
    this.#values.clear();
  }
}
