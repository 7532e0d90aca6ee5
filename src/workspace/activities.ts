import type { KindFolder } from '../model/kinds.ts';
import type { Frame } from './frame.ts';
import type { IconName } from './icons.ts';

/** What the activity bar leads to. The names are in the texts of the interface, under `activities`. */
export interface Activity {
  id: 'contents' | 'search' | 'checklists' | 'learn' | 'attention' | 'settings' | 'help';
  /** Address in the default language. */
  address: string;
  icon: IconName;
  /** It is there only where the playbook has pages of this kind. */
  kind?: KindFolder;
  /** Settings and help stand at the foot. */
  isAtFoot?: true;
  /** It is shown to those who help maintain the playbook. */
  isForMaintainers?: true;
  /** The page is there in one language only. */
  isSingle?: true;
}

/** The activities of a playbook, in their order. */
export function activitiesOf({ kinds }: Frame): readonly Activity[] {
  return activities.filter(({ kind }) => kind === undefined || kinds.includes(kind));
}

/** One line each, and only those whose page exists. */
export const activities: readonly Activity[] = [
  { id: 'contents', address: '/contents/', icon: 'contents' },
  { id: 'search', address: '/search/', icon: 'search' },
  { id: 'checklists', address: '/checklists/', icon: 'checklist', kind: 'checklists' },
  { id: 'learn', address: '/paths/', icon: 'mortar-board', kind: 'paths' },
  { id: 'attention', address: '/attention/', icon: 'attention', isForMaintainers: true },
  { id: 'settings', address: '/settings/', icon: 'settings', isAtFoot: true },
  { id: 'help', address: '/help/', icon: 'help', isAtFoot: true, isSingle: true },
];

/** The commands that open an activity where there is script, beside or over the page that is read. */
export const opens: Partial<Record<Activity['id'], string>> = {
  contents: 'view.toggleSideBar explorer.focus',
  search: 'view.search',
};
