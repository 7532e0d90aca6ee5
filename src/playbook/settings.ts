import type { Config } from '../model/config.ts';
import type { Owner } from '../model/owners.ts';
import type { PlaybookFolder } from '../model/page.ts';
import type { Redirect } from '../model/redirects.ts';
import type { Synonyms } from '../model/synonyms.ts';

/** What holds for the whole site, as the store keeps it. */
export interface Settings {
  config: Config;
  owners: Owner[];
  /** Every folder that holds pages; those without a `_folder.yaml` have no file. */
  folders: Pick<PlaybookFolder, 'path' | 'data' | 'file'>[];
  /** Words that mean the same to somebody who searches. */
  synonyms: Synonyms;
  /** Changes when any of the above does: every page shows some of it. */
  digest: string;
  /** Addresses that pages once had. Only the pages that stand there show them. */
  redirects: Redirect[];
}
