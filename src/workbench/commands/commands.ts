import type { Texts } from '../../i18n/en.ts';
import type { Context } from './contexts.ts';

/** The groups that commands are shown in. */
export const categories = ['go', 'view', 'editor', 'page', 'preferences', 'help'] as const;

export type Category = (typeof categories)[number];

/** A key or two in a row, such as `Ctrl+B` or `Ctrl+K Z`. `Ctrl` is the Command key on a Mac. */
export type Keys = string;

/** The sets of keys that a reader can choose from: those of VS Code, and a few that no browser uses. */
export const presets = ['vscode', 'browser'] as const;

export type Preset = (typeof presets)[number];

/** Something that a reader can do. Its title is in the texts of the interface, under its id. */
export interface Command {
  id: keyof Texts['commands'];
  category: Category;
  /** The keys of each preset. Those of `installed` are added where the site runs as an app of its own. */
  keys?: Partial<Record<Preset | 'installed', readonly Keys[]>>;
  /** It is offered, and its keys count, only where all of this holds. */
  when?: readonly Context[];
  /** It is given again and again while its keys are held down. */
  repeats?: true;
}

/**
 * Every command. The palette, the tooltips, `aria-keyshortcuts`, the page of shortcuts and both presets are made from
 * this list. Its keys never touch those of the browser that readers rely on; a test holds them against the list.
 */
export const commands = [
  { id: 'quickOpen.showPages', category: 'go', keys: { vscode: ['Ctrl+P', '/'], browser: ['/'] } },
  { id: 'quickOpen.showCommands', category: 'go', keys: { vscode: ['F1', 'Ctrl+Shift+P'], browser: ['F1'] } },
  { id: 'quickOpen.showHeadings', category: 'go', keys: { vscode: ['Ctrl+Shift+O'] }, when: ['hasOutline'] },
  { id: 'quickOpen.showAllHeadings', category: 'go' },
  { id: 'quickOpen.showSteps', category: 'go', when: ['hasSteps'] },
  { id: 'quickOpen.showHelp', category: 'help' },
  { id: 'go.home', category: 'go' },
  { id: 'go.contents', category: 'go' },
  { id: 'go.search', category: 'go' },
  { id: 'go.latitude', category: 'go' },
  { id: 'go.coverage', category: 'go' },
  { id: 'go.year', category: 'go' },
  { id: 'go.recognition', category: 'go' },
  { id: 'go.career', category: 'go' },
  { id: 'go.owners', category: 'go' },
  { id: 'go.attention', category: 'go' },
  { id: 'attention.next', category: 'go', keys: { vscode: ['F8'], browser: ['F8'] } },
  { id: 'attention.previous', category: 'go', keys: { vscode: ['Shift+F8'], browser: ['Shift+F8'] } },
  {
    id: 'search.nextResult',
    category: 'go',
    keys: { vscode: ['F4'], browser: ['F4'] },
    when: ['hasResults'],
  },
  {
    id: 'search.previousResult',
    category: 'go',
    keys: { vscode: ['Shift+F4'], browser: ['Shift+F4'] },
    when: ['hasResults'],
  },
  { id: 'search.exportFailed', category: 'preferences', when: ['hasFailedSearches'] },
  { id: 'explorer.focus', category: 'view', keys: { vscode: ['Ctrl+Shift+E'] } },
  { id: 'explorer.filter', category: 'view', when: ['isDesktop'] },
  { id: 'explorer.collapseAll', category: 'view', when: ['isDesktop'] },
  { id: 'explorer.revealPage', category: 'view', when: ['isDesktop', 'onPage'] },
  { id: 'view.search', category: 'view', keys: { vscode: ['Ctrl+Shift+F'] } },
  { id: 'view.toggleSideBar', category: 'view', keys: { vscode: ['Ctrl+B'] }, when: ['isDesktop'] },
  { id: 'view.toggleAuxiliaryBar', category: 'view', when: ['isWide', 'hasAuxiliaryBar'] },
  { id: 'view.togglePanel', category: 'view', keys: { vscode: ['Ctrl+J'] }, when: ['hasPanel'] },
  { id: 'view.showProblems', category: 'view', keys: { vscode: ['Ctrl+Shift+M'] }, when: ['maintains'] },
  { id: 'view.showReferences', category: 'view', keys: { vscode: ['Shift+F12'] }, when: ['onPage'] },
  { id: 'view.toggleFocusMode', category: 'view', keys: { vscode: ['Ctrl+K Z'] }, when: ['isDesktop'] },
  { id: 'view.selectTheme', category: 'preferences', keys: { vscode: ['Ctrl+K T'] } },
  { id: 'view.increaseTextSize', category: 'view' },
  { id: 'view.decreaseTextSize', category: 'view' },
  { id: 'view.resetTextSize', category: 'view' },
  {
    id: 'view.focusNextPart',
    category: 'view',
    keys: { vscode: ['F6'], browser: ['F6'] },
    when: ['hasPartAfter'],
    repeats: true,
  },
  {
    id: 'view.focusPreviousPart',
    category: 'view',
    keys: { vscode: ['Shift+F6'], browser: ['Shift+F6'] },
    when: ['hasPartBefore'],
    repeats: true,
  },
  { id: 'view.toggleMineFirst', category: 'view', when: ['canSort'] },
  { id: 'view.selectLanguage', category: 'view', when: ['hasLanguages'] },
  { id: 'editor.closePage', category: 'editor', keys: { vscode: ['Alt+W'], installed: ['Ctrl+W'] }, when: ['hasTabs'] },
  { id: 'editor.closeOthers', category: 'editor', when: ['hasTabs'] },
  { id: 'editor.closeAll', category: 'editor', when: ['hasTabs'] },
  { id: 'editor.reopenClosed', category: 'editor', when: ['hasRoomForTabs', 'hasClosedTabs'] },
  { id: 'editor.keepPage', category: 'editor', keys: { vscode: ['Ctrl+K Enter'] }, when: ['hasRoomForTabs'] },
  { id: 'editor.pinPage', category: 'editor', keys: { vscode: ['Ctrl+K Shift+Enter'] }, when: ['hasRoomForTabs'] },
  { id: 'editor.nextPage', category: 'editor', keys: { vscode: ['Alt+PageDown'] }, when: ['hasTabs'], repeats: true },
  { id: 'editor.previousPage', category: 'editor', keys: { vscode: ['Alt+PageUp'] }, when: ['hasTabs'], repeats: true },
  { id: 'editor.showOpenPages', category: 'editor', keys: { vscode: ['Ctrl+K Ctrl+E'] }, when: ['hasTabs'] },
  { id: 'editor.splitRight', category: 'editor', keys: { vscode: ['Ctrl+\\'] }, when: ['canSplit'] },
  { id: 'editor.closeSide', category: 'editor', when: ['isSplit'] },
  { id: 'editor.focusSide', category: 'editor', when: ['isSplit'] },
  { id: 'breadcrumbs.focus', category: 'go', keys: { vscode: ['Ctrl+Shift+;'] }, when: ['hasTrail'] },
  { id: 'breadcrumbs.showSiblings', category: 'go', keys: { vscode: ['Ctrl+Shift+.'] }, when: ['hasTrail'] },
  { id: 'editor.peek', category: 'editor', keys: { vscode: ['Alt+F12'] }, when: ['isDesktop', 'onPage'] },
  { id: 'page.print', category: 'page' },
  { id: 'page.copyLink', category: 'page' },
  { id: 'page.toggleFavourite', category: 'page', keys: { vscode: ['Ctrl+K F'] }, when: ['onPage'] },
  { id: 'page.report', category: 'page', when: ['onPage'] },
  { id: 'page.edit', category: 'page' },
  { id: 'page.suggest', category: 'page' },
  { id: 'page.recordReview', category: 'page' },
  { id: 'page.newPage', category: 'page' },
  { id: 'preferences.openSettings', category: 'preferences', keys: { vscode: ['Ctrl+,'] } },
  {
    id: 'preferences.openShortcuts',
    category: 'preferences',
    keys: { vscode: ['Ctrl+K Ctrl+S', '?'], browser: ['?'] },
  },
  { id: 'help.open', category: 'help' },
] as const satisfies readonly Command[];

export type CommandId = (typeof commands)[number]['id'];
