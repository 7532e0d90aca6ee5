import type { LazyTexts } from '../../i18n/lazy-texts.ts';
import { commands, type CommandId } from '../commands/commands.ts';
import { keysOf } from '../commands/keymap.ts';
import { canRun, runCommand } from '../commands/run-command.ts';
import { sayKeys } from '../commands/say-keys.ts';
import { titleRanking } from '../ranking/rank-pages.ts';
import { recency } from '../ranking/weights.ts';
import { recall, remember } from '../store.ts';
import { grouped, type Row } from './row.ts';

const name = 'recentCommands';
const mostRecent = 8;

/** The commands that can be given now, those used last first. */
export function commandRows(query: string, texts: LazyTexts): Row[] {
  const used = recall<CommandId[]>(name) ?? [];
  const now = commands.filter(({ id }) => id !== 'quickOpen.showCommands' && canRun(id));
  const titleOf = (id: CommandId) => texts.commands[id];
  const row = (id: CommandId) => commandRow(id, texts);
  if (query !== '') {
    const find = titleRanking(
      now,
      ({ id, category }) => [titleOf(id), `${texts.commandCategories[category]} ${titleOf(id)}`],
      ({ id }) => recency(used.indexOf(id)),
    );
    return find(query).map(({ item, at, ranges }) => ({ ...row(item.id), ...(at === 0 ? { ranges } : {}) }));
  }
  const last = used.filter((id) => now.some((command) => command.id === id));
  const others = now
    .map(({ id }) => id)
    .filter((id) => !last.includes(id))
    .sort((a, b) => titleOf(a).localeCompare(titleOf(b), document.documentElement.lang));
  const { recentCommands, otherCommands } = texts.palette;
  return [...grouped(last.map(row), recentCommands), ...grouped(others.map(row), otherCommands)];
}

function commandRow(id: CommandId, texts: LazyTexts): Row {
  const [keys] = keysOf(id);
  const category = commands.find((command) => command.id === id)?.category;
  return {
    title: texts.commands[id],
    icon: 'command',
    ...(category === undefined ? {} : { aside: texts.commandCategories[category] }),
    ...(keys === undefined ? {} : { keys: sayKeys(keys) }),
    run: () => give(id),
  };
}

function give(id: CommandId): void {
  const used = recall<CommandId[]>(name) ?? [];
  remember(name, [id, ...used.filter((other) => other !== id)].slice(0, mostRecent));
  runCommand(id);
}
