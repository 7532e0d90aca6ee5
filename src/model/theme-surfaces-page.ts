import { prose, ring, states, words } from './theme-inks.ts';
import type { Surface } from './theme-surfaces.ts';

/** The grounds of what is read, fields and buttons among them. */
export const pageSurfaces: readonly Surface[] = [
  {
    ground: 'editor-background',
    where: 'the page',
    text: [...prose, ...states, 'sideBarSectionHeader-foreground', 'icon-foreground'],
    signs: [
      ...ring,
      'input-border',
      'editorInfo-foreground',
      'inputValidation-warningBorder',
      'inputValidation-errorBorder',
      'sash-hoverBorder',
      'progressBar-background',
      'settings-modifiedItemIndicator',
    ],
  },
  { ground: 'editorWidget-background', where: 'boxes and heads of tables', text: [...prose, ...states], signs: ring },
  { ground: 'editorHoverWidget-background', where: 'meanings and previews', text: [...words, ...states], signs: ring },
  {
    ground: 'welcomePage-tileBackground',
    where: 'tiles and blocks of facts',
    text: [...words, ...states],
    signs: ring,
  },
  {
    ground: 'textBlockQuote-background',
    where: 'notes',
    text: [...prose, 'testing-iconPassed'],
    signs: [...ring, 'editorInfo-foreground', 'inputValidation-warningBorder', 'inputValidation-errorBorder'],
  },
  { ground: 'textCodeBlock-background', where: 'words to say', text: prose, signs: ring },
  { ground: 'textPreformat-background', where: 'code', text: prose },
  { ground: 'editor-findMatchHighlightBackground', where: 'found words', text: ['editor-foreground'] },
  {
    ground: 'inputValidation-warningBackground',
    where: 'notices',
    text: prose,
    signs: [...ring, 'inputValidation-warningBorder'],
  },
  {
    ground: 'inputValidation-errorBackground',
    where: 'what one must stop for',
    text: prose,
    signs: [...ring, 'inputValidation-errorBorder'],
  },
  { ground: 'peekViewEditor-background', where: 'a page in a page', text: [...prose, ...states], signs: ring },
  {
    ground: 'peekViewTitle-background',
    where: 'the title of a page in a page',
    text: ['peekViewTitleLabel-foreground'],
  },
  { ground: 'editor-background', where: 'the edge of a page in a page', text: [], signs: ['peekView-border'] },
  {
    ground: 'editor-background',
    where: 'charts',
    text: [],
    signs: ['charts-blue', 'charts-orange', 'charts-purple', 'charts-red', 'charts-green', 'charts-lines'],
  },

  {
    ground: 'input-background',
    where: 'fields',
    text: ['input-foreground', 'input-placeholderForeground'],
    signs: ['input-border'],
  },
  { ground: 'button-background', where: 'buttons', text: ['button-foreground'] },
  { ground: 'button-secondaryBackground', where: 'quiet buttons', text: ['button-secondaryForeground'], signs: ring },
  {
    ground: 'button-secondaryHoverBackground',
    over: 'button-secondaryBackground',
    where: 'quiet buttons below the pointer',
    text: ['button-secondaryForeground'],
  },
  { ground: 'badge-background', where: 'numbers of steps', text: ['badge-foreground'] },
  {
    ground: 'dropdown-background',
    where: 'lists and buttons of the settings',
    text: ['dropdown-foreground'],
    signs: ['dropdown-border'],
  },
  {
    ground: 'inputOption-activeBackground',
    where: 'what is chosen in the settings',
    text: ['inputOption-activeForeground'],
    signs: ['inputOption-activeBorder'],
  },
  {
    ground: 'inputValidation-infoBackground',
    where: 'what the settings tell',
    text: words,
    signs: ['inputValidation-infoBorder'],
  },
  {
    ground: 'settings-focusedRowBackground',
    where: 'a setting below the pointer',
    text: [...words, 'settings-headerForeground'],
    signs: ['input-border', 'focusBorder'],
  },
];
