import type { Texts } from '../../i18n/en.ts';

/** The words that findings and figures are told with. They travel with the findings. */
export type AttentionTexts = Omit<Texts['attention'], 'load'> & Pick<Texts, 'trust'>;

/** The words of the interface that belong to what needs attention; those of the chart are drawn into the page. */
export function attentionTexts({ attention, trust }: Texts): AttentionTexts {
  const texts: Partial<Texts['attention']> = { ...attention };
  delete texts.load;
  return { ...(texts as Omit<Texts['attention'], 'load'>), trust };
}
