import { element } from './element.ts';
import { onceByKey } from './once-by-key.ts';

const sheetAt = onceByKey(
  (href) =>
    new Promise<void>((resolve, reject) => {
      const link = element('link', { rel: 'stylesheet', href, 'data-part': 'style' });
      link.addEventListener('load', () => resolve());
      link.addEventListener('error', () => {
        link.remove();
        reject(new Error(`${href} did not arrive.`));
      });
      document.head.append(link);
    }),
);

/**
 * Fetches the style sheet of a part that opens when somebody asks for it, once; resolves when the part can be shown. One
 * that stays without its style is still of use.
 */
export async function loadStyle(href: string): Promise<void> {
  await sheetAt(href).catch(() => undefined);
}
