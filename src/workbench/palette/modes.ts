import type { CommandId } from '../commands/commands.ts';

/** What quick open can look through. What the query begins with decides; a longer beginning stands before a shorter one. */
export const modes = [
  { id: 'commands', prefix: '>' },
  { id: 'headingsByDepth', prefix: '@:' },
  { id: 'headings', prefix: '@' },
  { id: 'allHeadings', prefix: '#' },
  { id: 'steps', prefix: ':' },
  { id: 'text', prefix: '%' },
  { id: 'help', prefix: '?' },
  { id: 'pages', prefix: '' },
] as const;

export type Mode = (typeof modes)[number]['id'];

/** What a typed text asks for: where to look, and for what. */
export function readQuery(typed: string): { mode: Mode; query: string } {
  const text = typed.trimStart();
  const { id, prefix } = modes.find((mode) => text.startsWith(mode.prefix))!;
  return { mode: id, query: text.slice(prefix.length).trim() };
}

/** The commands that open the palette, with what stands in its field then. */
export const opensWith: Partial<Record<CommandId, string>> = {
  'quickOpen.showPages': '',
  'quickOpen.showCommands': '>',
  'quickOpen.showHeadings': '@',
  'quickOpen.showAllHeadings': '#',
  'quickOpen.showSteps': ':',
  'quickOpen.showHelp': '?',
};
