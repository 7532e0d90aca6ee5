import type { Lang } from '../model/localized.ts';

/** How the columns and the channels of the example are called. */
const words: Record<Lang, { header: string; channels: Record<Way, string> }> = {
  en: {
    header: 'order,date,channel',
    channels: { phone: 'phone', mail: 'e-mail', chat: 'chat', letter: 'letter', door: 'door' },
  },
  it: {
    header: 'ordine,data,canale',
    channels: { phone: 'telefono', mail: 'e-mail', chat: 'chat', letter: 'lettera', door: 'porta' },
  },
  ro: {
    header: 'comandă,data,canal',
    channels: { phone: 'telefon', mail: 'e-mail', chat: 'chat', letter: 'scrisoare', door: 'la ușă' },
  },
};

type Way = 'phone' | 'mail' | 'chat' | 'letter' | 'door';

/** The Monday of its first week, and how many weeks it tells of. */
const [firstMonday, weeks] = [Date.UTC(2026, 8, 7), 8];
const orders = 120;

/**
 * A contact log to try the touch counter with: eight weeks of a shop that delivers furniture. Most purchases need a question
 * and a delivery. In the fifth and sixth week parts are missing from parcels, and customers call again and again. As in every
 * log, a few lines are wrong. The same on every day and every machine.
 */
export function exampleContacts(lang: Lang): string {
  const { header, channels } = words[lang];
  const chance = chances(20_260_907);
  const lines = Array.from({ length: orders }, (_, index) => contactsOf(index, chance)).flat();
  lines.sort((a, b) => a.day - b.day || a.order - b.order);
  const rows = lines.map(({ order, day, way }) => `${order},${isoDay(day)},${channels[way]}`);
  rows.splice(40, 0, `,${isoDay(9)},${channels.phone}`);
  rows.splice(150, 0, `4061,soon,${channels.mail}`);
  rows.splice(220, 0, `-,${isoDay(44)},${channels.chat}`);
  return `${[header, ...rows].join('\n')}\n`;
}

interface Line {
  order: number;
  /** Days since the first Monday. */
  day: number;
  way: Way;
}

function contactsOf(index: number, chance: () => number): Line[] {
  const order = 4001 + index;
  const start = Math.floor((index / orders) * (weeks * 7 - 8));
  const isBadWeek = start >= 24 && start < 38;
  const lines: Line[] = [];
  // Some ask before they buy, nearly everybody meets us at the door.
  if (chance() < 0.7) lines.push({ order, day: start, way: pick(chance, ['phone', 'phone', 'mail', 'chat']) });
  if (chance() < 0.27) lines.push({ order, day: start + 1, way: pick(chance, ['mail', 'phone', 'chat']) });
  const delivery = start + 3 + Math.floor(chance() * 4);
  if (chance() < 0.94 || lines.length === 0) lines.push({ order, day: delivery, way: 'door' });
  if (chance() >= (isBadWeek ? 0.34 : 0.08)) return lines;
  const trouble = 2 + Math.floor(chance() * (isBadWeek ? 6 : 3));
  for (let at = 0; at < trouble; at += 1)
    lines.push({
      order,
      day: Math.min(weeks * 7 - 1, delivery + 1 + at),
      way: pick(chance, ['phone', 'phone', 'mail', 'chat', 'letter']),
    });
  return lines;
}

function pick(chance: () => number, ways: readonly Way[]): Way {
  return ways[Math.floor(chance() * ways.length)]!;
}

/** Numbers between 0 and 1 that look like chance and are always the same: the generator of Park and Miller (1988). */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function isoDay(day: number): string {
  return new Date(firstMonday + day * 86_400_000).toISOString().slice(0, 10);
}
