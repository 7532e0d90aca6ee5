import type { Random } from '../../../../scripts/steps/synthetic-playbook/random.ts';

/** A page's source after something went wrong in it. */
export interface Mutated {
  source: string;
  /** The fields as they are meant, where the mutation changed what they say; those of the source otherwise. */
  meant?: Record<string, unknown>;
  /** Text that must stand there when all is mended: what no program may decide. */
  kept?: string;
  /** Text that readers see below the others when all is mended. */
  shown?: string;
}

/** Something that goes wrong; undefined where the page holds nothing of the kind. */
export type Mutation = (source: string, random: Random) => Mutated | undefined;

/** What a web form, a Windows laptop or a hurried manager makes of a page. Each but the last few can be read in one way only. */
export const mutations: Readonly<Record<string, Mutation>> = {
  'a mark of the encoding': (source) => ({ source: `\uFEFF${source}` }),
  'line ends of Windows': (source) => ({ source: source.replace(/\r?\n/g, '\r\n') }),
  'a dash above the fields': (source) => ({ source: source.replace(/^---/, '—') }),
  'an empty line above the fields': (source) => (source.startsWith('---') ? { source: `\n${source}` } : undefined),
  'dashes below the fields': (source) => replaceOnce(source, /\r?\n---(?=\r?\n)/, (line) => `${line}-`),
  'letters of a field in the wrong order': (source, random) =>
    inFields(source, /^(?:summary|levels|minutes|standards|related|channels|situations)(?=: )/m, (name) =>
      swap(name, random),
    ),
  'a field in capital letters': (source, random) =>
    inFields(source, /^(?:title|summary|levels|status)(?=:)/m, (name) =>
      random.below(2) === 0 ? name.toUpperCase() : sentence(name),
    ),
  'no space after a colon': (source) =>
    inFields(source, /^(?:title|owner|status): (?=[a-z])/m, (lead) => lead.trimEnd()),
  'an equals sign': (source) =>
    inFields(source, /^(?:title|owner|summary): (?=\w[^:\r\n]*\r?$)/m, (lead) => lead.replace(':', ' =')),
  'a wide colon': (source) => inFields(source, /^owner: /m, () => 'owner：'),
  'a colon in a title': (source) => {
    const title = /^title: (\w[^\n\r:#"']*)(?=\r?$)/m.exec(source)?.[1];
    if (title === undefined) return undefined;
    const longer = `${title}: the rules`;
    return { source: source.replace(`title: ${title}`, () => `title: ${longer}`), meant: { title: longer } };
  },
  'a sign at the beginning of a summary': (source) => {
    const summary = /^summary: ([A-Z][^\n\r:#"']*)(?=\r?$)/m.exec(source)?.[1];
    if (summary === undefined || summary.length > 150) return undefined;
    return {
      source: source.replace(`summary: ${summary}`, () => `summary: @all ${summary}`),
      meant: { summary: `@all ${summary}` },
    };
  },
  'a bold summary': (source) =>
    inFields(source, /^summary: (?=[A-Z])[^\n\r:#"'*]*(?=\r?$)/m, (line) => `${line.replace(': ', ': **')}**`),
  'a list as a text': (source) =>
    inFields(source, /^(?:levels|channels): \[[a-z, ]+\]/m, (line) => line.replace(/[[\]]/g, '')),
  'a risk in capital letters': (source) =>
    inFields(source, /^risk: [a-z]+/m, (line) => `risk: ${sentence(line.slice(6))}`),
  'tabs for spaces': (source) =>
    inFields(source, /^(?:changed|latitude|standards|needs|asks|texts):\r?\n(?: {2,}[^\n]*\n)+/m, (block) =>
      block.includes('>') || block.includes('|')
        ? block
        : block.replace(/^ +/gm, (spaces) => '\t'.repeat(spaces.length / 2)),
    ),
  'spaces of a web page': (source) =>
    inFields(source, /^(?:changed|latitude|standards|needs|asks|texts):\r?\n(?: {2,}[^\n]*\n)+/m, (block) =>
      block.includes('>') || block.includes('|')
        ? block
        : block.replace(/^ +/gm, (spaces) => '\u00a0'.repeat(spaces.length)),
    ),
  'bullets for hyphens': (source) =>
    inFields(source, /^(?:aliases|customerSays):\r?\n(?: +- [^\n]*\n)+/m, (block) => block.replace(/^ +- /gm, '• ')),
  'a review without its hyphen': (source) =>
    source.match(/^ +- on: /gm)?.length === 1 && /^reviews:\r?\n {2}- on: /m.test(source)
      ? inFields(source, /^reviews:\r?\n {2}- on: (?:[^\n]*\n {4,})*/m, (block) => block.replace('- on', '  on'))
      : undefined,
  'a note to the author': (source, random) =>
    inFields(
      source,
      /^(?:owner|title): [\w][^\n\r:#"']*(?=\r?$)/m,
      (line) => `${line} # ask ${random.below(9)} before`,
    ),
  'a note of a programmer': (source) => inFields(source, /^owner: /m, (lead) => `// who answers\n${lead}`),
  'a no-break space': (source) => inText(source, /(?<=[a-z]) (?=[a-z])/, () => '\u00a0'),
  'a soft hyphen': (source) => inText(source, /(?<=[a-z]{3})(?=[a-z]{3})/, () => '\u00ad'),
  'a space without width': (source) => inText(source, /(?<=[a-z]{3})(?=[a-z]{3})/, () => '\u200b'),
  'a broken apostrophe': (source) => below(source, 'It\u0092s late.', 'It’s late.'),
  'less than': (source) => below(source, 'Reply in <5 minutes.', 'Reply in <5 minutes.'),
  'less than, with a space': (source) => below(source, 'Reply when a < b.', 'Reply when a < b.'),
  'a comment of HTML': (source) => below(source, 'Call them. <!-- ask the lead -->', 'Call them.'),
  'a comment over two lines': (source) => below(source, '<!-- ask\nthe lead -->', undefined),
  'a place of a help desk': (source) => below(source, 'Dear {{customer.name}}, hello.', 'Dear, hello.'),
  'an address in angle brackets': (source) =>
    below(source, 'See <https://example.com/x> first.', 'See https://example.com/x first.'),
  'a list of a word processor': (source) => below(source, 'Take these:\n• the label\n• the parcel', 'the parcel'),
  'boxes without a space': (source) => below(source, '- []Read it.\n- [ ]Weigh it.', 'Weigh it.'),
  'a heading without a space': (source) => below(source, '##When to stop', 'When to stop'),
  'bold with spaces': (source) => below(source, 'The word ** now ** counts.', 'The word now counts.'),
  'a component in small letters': (source) => below(source, '<note kind="tip">\n\nTry it.\n\n</note>', 'Try it.'),
  'a mistyped component': (source) => below(source, '<Exmaple kind="good">\n\nTry this.\n\n</Exmaple>', 'Try this.'),
  'curly quotation marks': (source) => below(source, '<Note kind=“tip”>\n\nTry that.\n\n</Note>', 'Try that.'),
  'a mistyped property': (source) => below(source, '<Note knid="tip">\n\nTry those.\n\n</Note>', 'Try those.'),
  'a path of Windows': (source) => below(source, '[See it](..\\glossary\\top-box.mdx) now.', 'See it now.'),
  'a path in capital letters': (source) => below(source, '[See it](/Glossary/Top-Box) today.', 'See it today.'),
  'a path of the repository': (source) =>
    below(source, '[See it](/content/glossary/top-box.mdx) soon.', 'See it soon.'),
  'a link the wrong way round': (source) => below(source, '(See it)[/glossary/top-box/] here.', 'See it here.'),
  'an owner nobody knows': (source) => keeping(source, /^owner: [a-z-]+/m, 'owner: delivery-laed'),
  'a day in another form': (source) => keeping(source, /^ {4}next: [\d-]+/m, '    next: 31/12/2026'),
  'a review that does not say which text': (source) => keeping(source, /^ {4}of: \w+/m, '    of: pending'),
  'a page nobody knows': (source) => below(source, 'Go to <Page id="nowhere-at-all" />.', 'Go to.'),
  'a link to nowhere': (source) => below(source, '[There](/glossary/no-such-word/) it is.', 'There it is.'),
};

function replaceOnce(source: string, place: RegExp, write: (found: string) => string): Mutated | undefined {
  const found = place.exec(source);
  if (found === null) return undefined;
  const changed = source.slice(0, found.index) + write(found[0]) + source.slice(found.index + found[0].length);
  return changed === source ? undefined : { source: changed };
}

/** The same above the text. */
function inFields(source: string, place: RegExp, write: (found: string) => string): Mutated | undefined {
  const end = source.search(/\n---+\r?\n/);
  const changed = replaceOnce(source.slice(0, end + 1), place, write);
  return end < 0 || changed === undefined ? undefined : { source: changed.source + source.slice(end + 1) };
}

/** The same in a line of the text that is a sentence. */
function inText(source: string, place: RegExp, write: (found: string) => string): Mutated | undefined {
  const line = /\n---+\r?\n[\s\S]*?\n([A-Z][a-z ,]{30,}[^\n]*)/.exec(source);
  if (line === null) return undefined;
  const start = line.index + line[0].length - line[1]!.length;
  const changed = replaceOnce(line[1]!.slice(0, 30), place, write);
  return changed && { source: source.slice(0, start) + changed.source + source.slice(start + 30) };
}

/** A paragraph at the end of the page. */
function below(source: string, text: string, shown: string | undefined): Mutated {
  return { source: `${source.trimEnd()}\n\n${text}\n`, ...(shown === undefined ? {} : { shown }) };
}

/** What no program may decide, in place of what stands there. */
function keeping(source: string, place: RegExp, kept: string): Mutated | undefined {
  const changed = inFields(source, place, () => kept);
  return changed && { ...changed, kept };
}

function swap(name: string, random: Random): string {
  const at = 1 + random.below(name.length - 2);
  return name.slice(0, at) + name[at + 1]! + name[at]! + name.slice(at + 2);
}

function sentence(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
