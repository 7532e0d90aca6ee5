import type { Element, Node, Nodes } from 'hast';

/** A component in the tree, as the parser gives it. */
export interface ComponentNode extends Node {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: ComponentAttribute[];
  children: ProseNode[];
}

export interface ComponentAttribute {
  type: string;
  name?: string;
  value?: unknown;
}

/** `{…}`: a comment, or a piece of program. */
export interface ExpressionNode extends Node {
  type: 'mdxFlowExpression' | 'mdxTextExpression' | 'mdxjsEsm';
  value: string;
}

/** Every node that can stand in a page's tree. */
export type ProseNode = Nodes | ComponentNode | ExpressionNode;

export function isComponent(node: Node): node is ComponentNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

export function isExpression(node: Node): node is ExpressionNode {
  return node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression' || node.type === 'mdxjsEsm';
}

export function isElement(node: Node): node is Element {
  return node.type === 'element';
}

export function childrenOf(node: Node): ProseNode[] {
  return (node as { children?: ProseNode[] }).children ?? [];
}

/** `{/* a comment *\/}` and nothing else. */
export function isComment(node: ExpressionNode): boolean {
  return node.type !== 'mdxjsEsm' && /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)+$/.test(node.value);
}

/** The visible text below a node. Code and the text of components count. */
export function textOf(node: Node): string {
  if (node.type === 'text') return (node as unknown as { value: string }).value;
  return childrenOf(node).map(textOf).join('');
}

/** The literal properties of a component. Values that are no text are left out; the allow-list reports them. */
export function literalProps(node: ComponentNode): Record<string, string> {
  const props: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const { name, value } of node.attributes)
    if (name !== undefined && typeof value === 'string') props[name] = value;
  return props;
}
