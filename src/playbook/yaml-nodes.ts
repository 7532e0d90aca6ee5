import { isAlias, isCollection, isNode, isScalar, visit, type Document, type Node } from 'yaml';

/** A hash such as 281e6482 or 00123456 would be read as a number. */
export function keepHashes(document: Document): void {
  visit(document, {
    Pair: (_, { key, value }) => {
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
    refused.push({ range: [from, Math.max(end, from + 1)], message: `${what} cannot be used here.`, hint });
  };
  const asText = 'Write the value itself. If it is a text, put it in quotes.';
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) refuse(node, `"*${node.source}", a reference to an anchor,`, asText, '&');
      else if (isNode(node) && 'anchor' in node && node.anchor)
        refuse(node, `"&${node.anchor}", an anchor,`, asText, '&');
      else if (isNode(node) && node.tag) refuse(node, `"${sayTag(node.tag)}", a tag,`, asText, '!');
    },
    Pair: (_, { key }) => {
      if (isCollection(key)) refuse(key, 'A list or group as the name of a field', asText);
      if (isScalar(key) && (key.value === '__proto__' || key.value === 'constructor'))
        refuse(key, `The name "${key.value}"`, 'Take it out, or give it the name of a field.');
    },
  });
  return refused;
}

function sayTag(tag: string): string {
  return tag.replace(/^tag:yaml\.org,2002:/, '!!');
}
