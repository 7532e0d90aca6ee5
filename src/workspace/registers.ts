import type { IconName } from './icons.ts';

/** Views over the whole playbook that answer one question each. Their names are in the texts of the frame. */
export const registers = [
  { id: 'latitude', address: '/latitude/', icon: 'limit' },
  { id: 'coverage', address: '/coverage/', icon: 'check' },
  { id: 'year', address: '/year/', icon: 'calendar' },
  { id: 'recognition', address: '/recognition/', icon: 'praise' },
  { id: 'career', address: '/career/', icon: 'career' },
  { id: 'owners', address: '/owners/', icon: 'people' },
] as const satisfies readonly { id: string; address: string; icon: IconName }[];
