import { presets } from '../commands/commands.ts';
import { textSizes, type SettingId } from './settings.ts';

/** What the page of settings shows in each group, in its order. Some are no settings, but stand where one looks for them. */
export const settingGroups = [
  {
    id: 'appearance',
    items: ['theme', 'textSize', 'lineSpacing', 'readingWidth', 'reduceMotion', 'activityLabels', 'sideBarPosition'],
  },
  { id: 'reading', items: ['language', 'hoverPreviews', 'level', 'channels'] },
  { id: 'contents', items: ['contentsMode'] },
  { id: 'keys', items: ['keyPreset', 'bareKeys', 'shortcuts'] },
  { id: 'work', items: ['maintain'] },
  { id: 'data', items: ['export', 'import', 'failedSearches', 'keptHere', 'clear'] },
] as const;

export type SettingItem = (typeof settingGroups)[number]['items'][number];

/** The values of the settings that are a choice out of a few. */
export const choices = {
  textSize: textSizes,
  lineSpacing: ['normal', 'wide', 'wider'],
  readingWidth: ['narrow', 'normal', 'wide'],
  sideBarPosition: ['left', 'right'],
  contentsMode: ['tree', 'list'],
  keyPreset: presets,
} as const satisfies Partial<Record<SettingId, readonly (string | number)[]>>;

export type Choice = keyof typeof choices;
