/** The values of all settings. Everything is kept on the reader's device only. */
export interface Settings {
  /** `system` follows the device; otherwise the name of a theme. */
  theme: string;
  /** Percent of the browser's own text size. */
  textSize: number;
  lineSpacing: 'normal' | 'wide' | 'wider';
  readingWidth: 'narrow' | 'normal' | 'wide';
  reduceMotion: boolean;
  hoverPreviews: boolean;
  keyPreset: 'vscode' | 'browser';
  /** Shortcuts of a single character, such as `/`. WCAG 2.1.4 asks that they can be switched off. */
  bareKeys: boolean;
  activityLabels: boolean;
  contentsMode: 'tree' | 'list';
  sideBarPosition: 'left' | 'right';
  /** My level, and the channels I work on: lists show what belongs to them first. */
  level: string;
  channels: readonly string[];
  /** Shows what is wrong with pages to those who mend them. */
  maintain: boolean;
}

export type SettingId = keyof Settings;

/** What holds until the reader chooses something else. */
export const defaults: Settings = {
  theme: 'system',
  textSize: 100,
  lineSpacing: 'normal',
  readingWidth: 'normal',
  reduceMotion: false,
  hoverPreviews: true,
  keyPreset: 'vscode',
  bareKeys: true,
  activityLabels: true,
  contentsMode: 'tree',
  sideBarPosition: 'left',
  level: '',
  channels: [],
  maintain: false,
};

/** The sizes of text that can be chosen, in percent. */
export const textSizes: readonly number[] = [90, 100, 112, 125, 150, 175, 200];
