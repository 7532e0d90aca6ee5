import type { Config } from '../model/config.ts';
import type { Owner } from '../model/owners.ts';
import type { PlaybookFolder } from '../model/page.ts';

/** What holds for the whole site, as the store keeps it. */
export interface Settings {
  config: Config;
  owners: Owner[];
  folders: Pick<PlaybookFolder, 'path' | 'data'>[];
  /** Changes when any of the above does: every page shows some of it. */
  digest: string;
}
