import { loadStyle } from '../../workbench/load-style.ts';
import card from './card.css?url';

/** Prints what is shown as cards of a size, one for each situation; afterwards paper is as it was. */
export async function printCard(size: string): Promise<void> {
  const { dataset } = document.documentElement;
  await loadStyle(card);
  dataset['card'] = size;
  addEventListener('afterprint', () => delete dataset['card'], { once: true });
  print();
}
