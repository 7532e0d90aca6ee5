import { baseHere } from '../address-here.ts';
import { element, iconOf, linkTo } from '../element.ts';
import { withCode } from '../with-code.ts';
import type { AttentionState } from './attention-state.ts';
import type { AttentionTexts } from './attention-texts.ts';
import type { Concern } from './concerns.ts';
import {
  aboutOf,
  aboutOwner,
  describe,
  severityIcons,
  type About,
  type Described,
  type Describing,
} from './describe-concern.ts';
import type { ConcernGroup } from './shown-concerns.ts';

/** Groups of findings, each below its own heading. `closed` says which of them are closed. */
export function drawGroups(
  groups: readonly ConcernGroup[],
  { by, closed }: { by: AttentionState['group']; closed: ReadonlySet<string> },
  making: Describing & { texts: AttentionTexts },
): HTMLElement[] {
  return groups.map(({ key, concerns }) => {
    const isOpen = !closed.has(key);
    const about = by === 'owner' ? aboutOwner(key, making) : aboutOf(concerns[0]!, making);
    const items = concerns.map((concern) => drawConcern(concern, by, making));
    const list = element('ul', { role: 'list' }, ...items);
    list.hidden = !isOpen;
    return element('section', { 'data-group': key }, head(about, concerns.length, isOpen), list);
  });
}

function head(about: About, count: number, isOpen: boolean): HTMLElement {
  const toggle = element('button', { type: 'button', 'aria-expanded': String(isOpen), 'aria-label': about.title });
  toggle.append(iconOf('chevron'));
  const title = element('h3', {}, toggle, ...titleOf(about));
  const notes = about.notes.map((note) => element('span', {}, note));
  return element('div', { 'data-head': '' }, title, ...notes, element('span', { class: 'count' }, String(count)));
}

function titleOf({ title, icon, href, lang }: About): Node[] {
  const words = href === undefined ? element('span', {}, title) : linkTo(href, title);
  if (lang !== undefined) words.lang = lang;
  return [iconOf(icon), words];
}

/** Beside others of its page a finding need not say what it is about. */
function drawConcern(
  concern: Concern,
  by: AttentionState['group'],
  making: Describing & { texts: AttentionTexts },
): HTMLElement {
  const described = describe(concern, making);
  const { severity, word, message, hint, lang, about } = described;
  const words = element('span', {}, ...withCode(message), ' ', element('em', {}, ...withCode(hint)));
  if (lang !== undefined) words.lang = lang;
  return element(
    'li',
    { 'data-severity': severity, tabindex: '-1' },
    ...(by === 'owner' ? [element('p', { 'data-about': '' }, ...titleOf(about))] : []),
    element('p', {}, iconOf(severityIcons[severity]), element('strong', {}, word), words),
    stepsOf(described, making.texts),
  );
}

function stepsOf({ steps, rule, place }: Described, texts: AttentionTexts): HTMLElement {
  const links = steps.map(({ does, words, href }) => element('a', { href, 'data-does': does }, words));
  const why = element('a', { href: `${baseHere()}help/rules/${rule}/`, title: rule }, texts.why);
  return element(
    'p',
    { 'data-steps': '' },
    ...(place === undefined ? [] : [element('code', {}, place)]),
    ...links,
    why,
  );
}
