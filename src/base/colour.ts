/** A colour of the screen: red, green and blue from 0 to 255, and how much of it covers what lies below, from 0 to 1. */
export interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/** A colour written as `#rgb`, `#rgba`, `#rrggbb` or `#rrggbbaa`. Undefined for anything else. */
export function parseColour(text: string): Colour | undefined {
  const digits = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.exec(text)?.[1];
  if (digits === undefined) return undefined;
  const long = digits.length > 4 ? digits : digits.replaceAll(/./g, '$&$&');
  const [red = 0, green = 0, blue = 0, alpha = 255] = long.match(/../g)!.map((pair) => Number.parseInt(pair, 16));
  return { red, green, blue, alpha: alpha / 255 };
}

/** What is seen of a colour that lies over another one. */
export function over(above: Colour, below: Colour): Colour {
  const alpha = above.alpha + below.alpha * (1 - above.alpha);
  if (alpha === 0) return above;
  const mix = (part: 'red' | 'green' | 'blue') =>
    (above[part] * above.alpha + below[part] * below.alpha * (1 - above.alpha)) / alpha;
  return { red: mix('red'), green: mix('green'), blue: mix('blue'), alpha };
}

/** How far two colours are from each other, from 1 to 21, as WCAG 2 reckons it. The first may let the second through. */
export function contrast(foreground: Colour, background: Colour): number {
  const [darker, lighter] = [luminance(over(foreground, background)), luminance(background)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

/** The relative luminance of WCAG 2: 0 for black, 1 for white. */
export function luminance({ red, green, blue }: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
