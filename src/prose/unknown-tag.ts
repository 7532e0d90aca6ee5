import { nearest, onlyNearest } from '../base/spelling.ts';
import { list } from '../base/text.ts';
import { componentNames, type ComponentName } from '../model/components.ts';
import type { Range } from '../model/diagnostic.ts';
import type { ProseProblem } from './problem.ts';
import { refused } from './refusals.ts';

/** Elements of HTML, which people know by heart and try. */
const html = new Set(
  'a abbr address area article aside audio b base basefont bdi bdo big blink blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark marquee math menu meta meter nav noscript object ol optgroup option output p param picture plaintext portal pre progress q rp rt ruby s samp script search section select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp'.split(
    ' ',
  ),
);

/** Elements of HTML whose content is no text: it goes with them. */
const programs = new Set(['script', 'style', 'svg', 'math', 'template', 'iframe', 'object', 'noscript', 'textarea']);

/** Whether what stands in an element goes with it. */
export function holdsNoText(name: string): boolean {
  return programs.has(name);
}

/** What other tools call the components of ours. */
const elsewhere: Readonly<Record<string, ComponentName>> = {
  admonition: 'Note',
  alert: 'Note',
  aside: 'Note',
  callout: 'Note',
  caution: 'Note',
  danger: 'Note',
  info: 'Note',
  tip: 'Note',
  warning: 'Note',
  placeholder: 'Blank',
  var: 'Blank',
  variable: 'Blank',
  link: 'Page',
  quote: 'Say',
  script: 'Say',
  speech: 'Say',
  step: 'Steps',
};

interface UnknownTag {
  name: string;
  range: Range;
  /** The tag as it is written, for one that is no component at all: `<customer name>`. */
  whole?: string;
  /** Where the name stands, in the opening tag and the closing one. */
  names?: readonly Range[];
}

/** Says what to write in place of a tag that is none of our components. */
export function unknownTag({ name, range, whole = '', names = [] }: UnknownTag): ProseProblem {
  const unknown = (hint: string): ProseProblem => ({
    rule: 'component-unknown',
    range,
    message: `Nothing is called <${name}>.`,
    hint,
  });
  const near = name === '' ? undefined : nearest(name, componentNames);
  if (near) {
    const isCertain = names.length > 0 && onlyNearest(name, componentNames) === near;
    const edits = isCertain ? { edits: names.map((each) => ({ range: each, text: near })) } : {};
    return { ...unknown(`Write <${near}>, if that is what you mean.`), ...edits };
  }
  if (html.has(name)) return refused(range, `A page cannot hold the HTML tag <${name}>.`, htmlHint(name));
  const known = nearest(name.toLowerCase(), Object.keys(elsewhere));
  if (known && /^[A-Z]/.test(name)) return unknown(`Write <${elsewhere[known]}>, if that is what you mean.`);
  const place = /^<([\p{L}][\p{L}\d _.-]{0,60})>$/u.exec(whole)?.[1];
  if (place && /^\p{Ll}/u.test(place)) return placeholder(range, place);
  return unknown(`You may write ${list(componentNames)}.`);
}

/** `<customer name>`: what people write for a place to fill in. */
function placeholder(range: Range, place: string): ProseProblem {
  const blank = `<Blank name="${place.replace(/[_.-]+/g, ' ').trim()}" />`;
  return {
    rule: 'prose-code',
    range: { ...range, endColumn: range.column + place.length + 2 },
    message: `<${place}> reads as a component, and nothing is called that.`,
    hint: `Write ${blank} for a place to fill in, or &lt; for the sign itself.`,
    suggestion: blank,
  };
}

function htmlHint(name: string): string {
  const advice: Readonly<Record<string, string>> = {
    ...Object.fromEntries([...programs, 'form', 'link', 'meta', 'base'].map((each) => [each, 'Take it out.'])),
    iframe: 'Link to what it shows: [the words to click](https://…).',
    video: 'Link to it: [the words to click](https://…).',
    u: 'Write *emphasis* with stars: readers take an underline for a link.',
    h2: 'Write ## and the words of the heading.',
    h3: 'Write ### and the words of the heading.',
    table: 'Write | Item | Price |, then | --- | --- |, then a line for each row.',
    br: 'End the paragraph with an empty line, or the line with a backslash.',
    hr: 'Write --- on a line of its own.',
    img: 'Write ![what the picture shows](picture.png).',
    b: 'Write **bold** with stars.',
    strong: 'Write **bold** with stars.',
    i: 'Write *emphasis* with stars.',
    em: 'Write *emphasis* with stars.',
    a: 'Write [the words to click](address).',
    p: 'Part paragraphs by an empty line.',
    ul: 'Write each entry on a line of its own, after a hyphen and a space.',
    li: 'Write each entry on a line of its own, after a hyphen and a space.',
    ol: 'Write each entry on a line of its own, after its number and a dot.',
  };
  return Object.hasOwn(advice, name)
    ? advice[name]!
    : 'Write it in Markdown, or with one of the components on the help page.';
}
