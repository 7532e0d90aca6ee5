import { daysBetween, type Day } from '../../base/day.ts';

/** How wide a week is in the drawing. */
const unit = 10;

/** Draws a line through a chart of weeks where the day lies, as long as it lies in it. */
export function markToday(view: HTMLElement, today: Day): void {
  const chart = view.querySelector<HTMLElement>('figure[data-first]');
  if (!chart) return;
  const { first = today, before = '0', columns = '0' } = chart.dataset;
  const at = (Number(before) + daysBetween(first, today) / 7) * unit;
  const isIn = at >= Number(before) * unit && at <= Number(columns) * unit;
  chart.querySelector<HTMLElement>('[data-line]')!.hidden = !isIn;
  for (const svg of chart.querySelectorAll('svg')) {
    svg.querySelector('.today')?.remove();
    if (isIn) svg.append(lineAt(at, svg.viewBox.baseVal.height));
  }
}

function lineAt(x: number, height: number): SVGElement {
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'line');
  for (const [name, value] of Object.entries({ class: 'today', x1: x, x2: x, y1: 0, y2: height }))
    line.setAttribute(name, String(value));
  return line;
}
