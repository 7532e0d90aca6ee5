import { ring, states, words } from './theme-inks.ts';
import type { Surface } from './theme-surfaces.ts';

/** The grounds of the parts around what is read. */
export const frameSurfaces: readonly Surface[] = [
  {
    ground: 'titleBar-activeBackground',
    where: 'the bar at the top',
    text: ['titleBar-activeForeground'],
    signs: [...ring, 'commandCenter-border'],
  },
  {
    ground: 'toolbar-hoverBackground',
    over: 'titleBar-activeBackground',
    where: 'a button below the pointer',
    text: ['titleBar-activeForeground', 'tab-activeForeground', 'tab-inactiveForeground', 'breadcrumb-foreground'],
  },
  {
    ground: 'commandCenter-background',
    over: 'titleBar-activeBackground',
    where: 'the search field at the top',
    text: ['commandCenter-foreground', 'descriptionForeground'],
    signs: ['commandCenter-border'],
  },
  {
    ground: 'commandCenter-activeBackground',
    over: 'titleBar-activeBackground',
    where: 'the search field below the pointer',
    text: ['commandCenter-foreground', 'descriptionForeground'],
  },
  {
    ground: 'activityBar-background',
    where: 'the activity bar',
    text: ['activityBar-foreground', 'activityBar-inactiveForeground'],
    signs: [...ring, 'activityBar-activeBorder'],
  },
  {
    ground: 'sideBar-background',
    where: 'the side bar',
    text: ['sideBar-foreground', 'descriptionForeground', 'textLink-foreground'],
    signs: [...ring, 'input-border', 'sash-hoverBorder'],
  },
  { ground: 'list-hoverBackground', where: 'a row below the pointer', text: ['foreground', 'descriptionForeground'] },
  {
    ground: 'list-hoverBackground',
    over: 'sideBar-background',
    where: 'a row of the side bar below the pointer',
    text: ['sideBar-foreground'],
  },
  {
    ground: 'list-activeSelectionBackground',
    over: 'sideBar-background',
    where: 'the current row',
    text: ['list-activeSelectionForeground'],
    signs: ring,
  },
  { ground: 'statusBar-background', where: 'the status bar', text: ['statusBar-foreground'], signs: ring },
  {
    ground: 'statusBarItem-hoverBackground',
    over: 'statusBar-background',
    where: 'the status bar below the pointer',
    text: ['statusBar-foreground'],
  },

  {
    ground: 'editorGroupHeader-tabsBackground',
    where: 'the strip of tabs',
    text: ['tab-activeForeground', 'tab-inactiveForeground'],
    signs: ring,
  },
  {
    ground: 'tab-activeBackground',
    where: 'the tab of this page',
    text: ['tab-activeForeground'],
    signs: [...ring, 'tab-activeBorderTop'],
  },
  { ground: 'tab-inactiveBackground', where: 'other tabs', text: ['tab-inactiveForeground'], signs: ring },
  {
    ground: 'tab-hoverBackground',
    over: 'tab-inactiveBackground',
    where: 'a tab below the pointer',
    text: ['tab-activeForeground', 'tab-inactiveForeground'],
  },
  {
    ground: 'breadcrumb-background',
    where: 'the trail to the page',
    text: ['breadcrumb-foreground', 'breadcrumb-focusForeground'],
    signs: ring,
  },
  { ground: 'menu-background', where: 'menus', text: ['menu-foreground', 'descriptionForeground'], signs: ring },
  { ground: 'list-hoverBackground', over: 'menu-background', where: 'a row of a menu', text: ['menu-foreground'] },
  {
    ground: 'panel-background',
    where: 'the panel',
    text: [
      ...words,
      'panelTitle-activeForeground',
      'panelTitle-inactiveForeground',
      'list-warningForeground',
      'list-errorForeground',
    ],
    signs: [...ring, 'panelTitle-activeBorder'],
  },
  {
    ground: 'list-hoverBackground',
    over: 'panel-background',
    where: 'a row of the panel below the pointer',
    text: ['foreground', 'descriptionForeground', 'list-warningForeground', 'list-errorForeground'],
  },
  {
    ground: 'list-inactiveSelectionBackground',
    over: 'panel-background',
    where: 'the current row of the panel',
    text: [
      'list-inactiveSelectionForeground',
      'descriptionForeground',
      'list-warningForeground',
      'list-errorForeground',
    ],
  },

  {
    ground: 'quickInput-background',
    where: 'the palette',
    text: [
      'quickInput-foreground',
      'descriptionForeground',
      'list-highlightForeground',
      'pickerGroup-foreground',
      ...states,
    ],
    signs: [...ring, 'input-border', 'list-focusOutline'],
  },
  {
    ground: 'list-hoverBackground',
    over: 'quickInput-background',
    where: 'a row of the palette below the pointer',
    text: ['quickInput-foreground', 'descriptionForeground', 'list-highlightForeground', ...states],
  },
  {
    ground: 'quickInputList-focusBackground',
    over: 'quickInput-background',
    where: 'the chosen row of the palette',
    text: ['quickInputList-focusForeground', 'descriptionForeground', 'list-focusHighlightForeground', ...states],
    signs: ['list-focusOutline'],
  },
  {
    ground: 'keybindingLabel-background',
    over: 'quickInput-background',
    where: 'keys',
    text: ['keybindingLabel-foreground'],
  },
];
