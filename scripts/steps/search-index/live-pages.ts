import { setTimeout as rest } from 'node:timers/promises';
import type { PagefindIndex } from 'pagefind';

/** After an edit the server needs a moment to show it. So often, and so many milliseconds apart, it is asked again. */
const [attempts, between] = [8, 500];

/** The pages of a running development server, as search reads them. */
export class LivePages {
  #url: string;
  #html = new Map<string, string>();

  /** `url` is the address of the server's home page. */
  constructor(url: string) {
    this.#url = url;
  }

  /**
   * Reads the pages with these ids anew, or all of them, and forgets those that are gone. Says whether anything is different
   * now. Rejects when the server does not answer.
   */
  async read(edited: ReadonlySet<string> | 'all'): Promise<boolean> {
    let isChanged = false;
    for (let attempt = 0; attempt < (edited === 'all' ? 1 : attempts); attempt += 1) {
      if (attempt > 0) await rest(between, undefined, { ref: false });
      const listed = await this.#addresses();
      for (const address of [...this.#html.keys()].filter((known) => !listed.has(known))) {
        this.#html.delete(address);
        isChanged = true;
      }
      for (const [address, id] of listed)
        if (edited === 'all' || edited.has(id) || !this.#html.has(address))
          isChanged = (await this.#readPage(address)) || isChanged;
      if (isChanged) return true;
    }
    return isChanged;
  }

  /** Hands the pages to an index; returns what is wrong with them. */
  async addTo(index: PagefindIndex): Promise<string[]> {
    const problems: string[] = [];
    for (const [address, content] of this.#html) {
      if (!content.includes('data-pagefind-body')) continue;
      const { errors } = await index.addHTMLFile({ url: address, content });
      problems.push(...errors);
    }
    return problems;
  }

  /** By address, the id of every page in every language. */
  async #addresses(): Promise<Map<string, string>> {
    const { pages } = (await (await fetch(new URL('api/pages.json', this.#url))).json()) as {
      pages: { id: string; kind: string; address: string; languages: string[] }[];
    };
    const base = new URL(this.#url).pathname;
    return new Map(
      pages.flatMap(({ id, address, languages: [, ...others] }) =>
        [address, ...others.map((lang) => `${base}${lang}/${address.slice(base.length)}`)].map(
          (at) => [at, id] as const,
        ),
      ),
    );
  }

  async #readPage(address: string): Promise<boolean> {
    const html = await (await fetch(new URL(address, this.#url))).text();
    const isChanged = this.#html.get(address) !== html;
    this.#html.set(address, html);
    return isChanged;
  }
}
