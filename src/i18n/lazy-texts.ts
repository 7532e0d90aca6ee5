import type { Texts } from './en.ts';

/** The texts that a script fetches once it needs them. Functions cannot be sent, so these hold plain texts only. */
export type LazyTexts = Pick<Texts, 'commands' | 'commandCategories' | 'trust'>;

/** What `/workbench/texts.json` holds. */
export function lazyTextsOf({ commands, commandCategories, trust }: Texts): LazyTexts {
  return { commands, commandCategories, trust };
}
