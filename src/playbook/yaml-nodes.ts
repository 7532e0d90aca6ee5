import { isAlias, isCollection, isNode, isPair, isScalar, type Document, type Node, type Pair } from 'yaml';

/** A hash such as 281e6482 or 00123456 would be read as a number. */
export function keepHashes(document: Document): void {
  walk(document.contents, {
    pair: ({ key, value }) => {
      const isHash = isScalar(key) && (key.value === 'of' || key.value === 'translates');
      if (isHash && isScalar(value) && typeof value.value === 'number' && value.source !== undefined)
        value.value = value.source;
    },
  });
}

/** Something that is more than a value, and so cannot be used. */
interface RefusedNode {
  range: readonly [number, number];
  message: string;
  hint: string;
}

/** Anchors, references to them, tags, and names that programs use for themselves. */
export function refusedNodes(document: Document, source: string): RefusedNode[] {
  const refused: RefusedNode[] = [];
  const refuse = (node: Node, what: string, hint: string, sign = ''): void => {
    const [start, end] = node.range ?? [0, 0];
    // The range of a value does not hold the anchor or tag in front of it.
    const before = sign === '' ? start : source.slice(0, start).search(new RegExp(`\\${sign}\\S*\\s*$`));
    const from = before < 0 ? start : before;
    refused.push({ range: [from, Math.max(end, from + 1)], message: `${what}, which cannot be used here.`, hint });
  };
  const asText = 'If it is a text, put it in quotes. Else write the value itself.';
  walk(document.contents, {
    node: (node) => {
      if (isAlias(node)) refuse(node, `"*${node.source}" reads as what stands elsewhere under this name`, asText, '&');
      else if ('anchor' in node && node.anchor)
        refuse(node, `"&${node.anchor}" reads as a name to refer to`, asText, '&');
      else if (node.tag) refuse(node, `"${sayTag(node.tag)}" reads as the name of a type`, asText, '!');
    },
    pair: ({ key }) => {
      if (isCollection(key)) refuse(key, 'A list or a group stands for the name of a field', asText);
      if (isScalar(key) && (key.value === '__proto__' || key.value === 'constructor'))
        refuse(key, `"${key.value}" is a word of programs`, 'Take it out, or give it the name of a field.');
    },
  });
  return refused;
}

interface Visitor {
  node?(node: Node): void;
  pair(pair: Pair): void;
}

/** Every node and pair below a node, those above first. The parser's own way is slow: it keeps the path to each. */
function walk(node: unknown, visitor: Visitor): void {
  if (isPair(node)) {
    visitor.pair(node);
    walk(node.key, visitor);
    walk(node.value, visitor);
  } else if (isNode(node)) {
    visitor.node?.(node);
    if (isCollection(node)) for (const item of node.items) walk(item, visitor);
  }
}

function sayTag(tag: string): string {
  return tag.replace(/^tag:yaml\.org,2002:/, '!!');
}
