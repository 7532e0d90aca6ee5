import type { IconName } from './icons.ts';

/** What the activity bar leads to. The names are in the texts of the interface, under `activities`. */
export interface Activity {
  id: 'contents' | 'search' | 'checklists' | 'learn' | 'settings' | 'help';
  /** Address in the default language. */
  address: string;
  icon: IconName;
  /** Settings and help stand at the foot. */
  isAtFoot?: true;
  /** The page is there in one language only. */
  isSingle?: true;
}

/** The activities in their order: one line each, and only those whose page exists. */
export const activities: readonly Activity[] = [
  { id: 'contents', address: '/contents/', icon: 'contents' },
  { id: 'search', address: '/search/', icon: 'search' },
  { id: 'checklists', address: '/checklists/', icon: 'checklist' },
  { id: 'learn', address: '/paths/', icon: 'mortar-board' },
  { id: 'settings', address: '/settings/', icon: 'settings', isAtFoot: true },
  { id: 'help', address: '/help/', icon: 'help', isAtFoot: true, isSingle: true },
];
