import type { Browser } from '@playwright/test';

/** How long the page was deaf while somebody typed. */
export interface Deafness {
  /** The longest piece of work between two moments in which keys are heard: milliseconds of the processor. */
  longest: number;
  /** How many pieces were longer than 50 ms, which people begin to notice (RAIL). */
  tooLong: number;
}

/** A key every 110 ms is 55 words a minute. */
const betweenKeys = 110;

/** Types queries into the search of a site whose data has arrived, with the processor slowed so many times. */
export async function measureTyping(
  browser: Browser,
  { url, queries, slowdown }: { url: string; queries: readonly string[]; slowdown: number },
): Promise<Deafness> {
  const page = await browser.newPage();
  await page.goto(`${url}search/`);
  await page.mouse.move(2, 2);
  await page.waitForLoadState('networkidle');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const field = page.locator('.wb-search-controls input[type="search"]');
  // What is drawn for the first time is laid out for the first time.
  const lengths: number[] = [];
  for (const query of queries) {
    await field.fill('');
    await page.waitForTimeout(400);
    await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
    await field.pressSequentially(query, { delay: betweenKeys });
    await page.waitForTimeout(1000);
    lengths.push(...pieces((await browser.stopTracing()).toString()));
  }
  await page.close();
  return { longest: Math.max(...lengths), tooLong: lengths.filter((length) => length > 50).length };
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds of the thread, whatever else the machine has to do. */
  tdur?: number;
  args?: { name?: string };
}

/** The lengths of all pieces of work of the page's own thread. */
function pieces(trace: string): number[] {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const typed = traceEvents.find(({ name }) => name === 'EventDispatch');
  return traceEvents
    .filter(({ name, pid, tid }) => name.endsWith('RunTask') && pid === typed?.pid && tid === typed.tid)
    .map(({ tdur = 0 }) => tdur / 1000);
}
