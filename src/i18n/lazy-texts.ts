import type { Texts } from './en.ts';

/** The texts that a script fetches once it needs them. Functions cannot be sent, so these hold plain texts only. */
export type LazyTexts = Pick<
  Texts,
  | 'commands'
  | 'commandCategories'
  | 'explorer'
  | 'palette'
  | 'layout'
  | 'themes'
  | 'trust'
  | 'panel'
  | 'preview'
  | 'split'
  | 'tabs'
  | 'welcome'
>;

/** What `/workbench/texts.json` holds. */
export function lazyTextsOf({
  commands,
  commandCategories,
  explorer,
  palette,
  layout,
  themes,
  trust,
  panel,
  preview,
  split,
  tabs,
  welcome,
}: Texts): LazyTexts {
  return {
    commands,
    commandCategories,
    explorer,
    palette,
    layout,
    themes,
    trust,
    panel,
    preview,
    split,
    tabs,
    welcome,
  };
}
