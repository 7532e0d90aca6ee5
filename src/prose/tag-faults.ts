import { isComponentName } from '../model/components.ts';

/** What keeps the properties of a component from being read. */
export interface PropertyFault {
  /** The component. */
  name: string;
  /** How much is marked. */
  length: number;
  message: string;
  hint: string;
  /** The tag as it is written, and as it can only be meant. */
  tag?: { from: string; to: string };
}

/** What is wrong in a tag that begins like a component of ours; undefined when it does not. */
export function propertyFault(text: string): PropertyFault | undefined {
  const [, name = ''] = /^<([A-Za-z]\w*)(?=[\s/>]|$)/.exec(text) ?? [];
  if (!isComponentName(name)) return undefined;
  const tag = /^<[^>]*>?/.exec(text)![0];
  const said = curly(tag, name) ?? unquoted(tag, name) ?? unclosedQuote(tag, name) ?? unended(tag, name);
  return {
    name,
    length: name.length + 1,
    ...(said ?? {
      message: `The properties of <${name}> cannot be read.`,
      hint: 'Write each as name="text", with a space between two.',
    }),
  };
}

type Said = Pick<PropertyFault, 'message' | 'hint' | 'tag'>;

function curly(tag: string, name: string): Said | undefined {
  if (!/=\s*[“”„«»‘’]/u.test(tag)) return undefined;
  const straight = tag.replace(/=\s*[“”„«‘’]([^“”„«»‘’]*)[“”»‘’]?/gu, '="$1"');
  return {
    message: `The text of a property of <${name}> stands in curly quotation marks.`,
    hint: `Write straight ones: ${straight}`,
    ...(isWhole(straight) ? { tag: { from: tag, to: straight } } : {}),
  };
}

function unquoted(tag: string, name: string): Said | undefined {
  const [, property, value] = /\s([\w-]+)\s*=\s*([^\s"'{>]+)/.exec(tag) ?? [];
  if (property === undefined) return undefined;
  const quoted = tag.replace(/(\s[\w-]+)\s*=\s*([^\s"'{}>]+?)(?=\s|\/?>)/g, '$1="$2"');
  return {
    message: `The text of the property "${property}" of <${name}> stands without quotation marks.`,
    hint: `Write ${property}="${value}".`,
    ...(isWhole(quoted) ? { tag: { from: tag, to: quoted } } : {}),
  };
}

/** Whether a tag is one that can be read: of "three words" without quotation marks only the first would be the text. */
function isWhole(tag: string): boolean {
  return /^<[A-Za-z]\w*(?:\s+[\w-]+="[^"<>{}]*")*\s*\/?>$/.test(tag);
}

function unclosedQuote(tag: string, name: string): Said | undefined {
  if ((tag.match(/"/g)?.length ?? 0) % 2 === 0) return undefined;
  return {
    message: `A quotation mark is opened in <${name}> and not closed.`,
    hint: 'Close it behind the text of the property.',
  };
}

function unended(tag: string, name: string): Said | undefined {
  return tag.endsWith('>')
    ? undefined
    : { message: `<${name}> has no ">" at its end.`, hint: 'Write > behind its last property.' };
}
