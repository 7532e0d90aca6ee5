import { idFor, svg, type Tone } from './drawing.ts';

/** How the stripes of a pattern lie, in degrees. A tone without one is filled evenly. */
const stripes: Partial<Record<Tone, number>> = { second: 45, third: 0, alarm: -45 };

/** The patterns of one drawing: each is made once, when a shape asks for it. */
export function tonesFor(root: SVGSVGElement): (tone: Tone) => Record<string, string> {
  const ids = new Map<Tone, string>();
  const definitions = svg('defs');
  root.append(definitions);

  return (tone) => {
    const angle = stripes[tone];
    if (angle === undefined) return { 'data-tone': tone };
    if (!ids.has(tone)) {
      ids.set(tone, idFor('tone'));
      definitions.append(patternFor(ids.get(tone)!, tone, angle));
    }
    return { 'data-tone': tone, fill: `url(#${ids.get(tone)!})` };
  };
}

function patternFor(id: string, tone: Tone, angle: number): SVGPatternElement {
  return svg(
    'pattern',
    { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: `rotate(${angle})` },
    svg('rect', { width: 6, height: 6, 'data-ground': '' }),
    svg('rect', { width: 3.5, height: 6, 'data-ink': tone }),
  );
}
