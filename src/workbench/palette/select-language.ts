import { lazyTexts } from '../lazy-texts.ts';
import { showPicks } from './picks.ts';

/** Lets the reader choose among the languages of this page, as its own links name them. */
export async function selectLanguage(): Promise<void> {
  const { commands } = await lazyTexts();
  const links = document.querySelectorAll<HTMLAnchorElement>('[data-languages] a[hreflang]');
  const byLanguage = new Map([...links].map((link) => [link.hreflang, link]));
  const here = document.documentElement.lang;
  await showPicks({
    label: commands['view.selectLanguage'],
    items: [...byLanguage].map(([lang, link]) => ({
      ...{ id: lang, lang, title: link.textContent.trim(), icon: 'language' },
      isCurrent: lang === here,
    })),
    onAccept: (lang) => byLanguage.get(lang)?.click(),
  });
}
