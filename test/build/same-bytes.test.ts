import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../support/build.ts';
import { differences } from '../support/compare-folders.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test(
  'the starter playbook makes the same bytes in another folder, time zone and language',
  { timeout: 300_000 },
  () => {
    const [here, there] = [temporaryFolder(), temporaryFolder()];
    for (const folder of [here, there]) cpSync('content', join(folder, 'content'), { recursive: true });
    const rome = { TZ: 'Europe/Rome', LANG: 'it_IT.UTF-8', LC_ALL: 'it_IT.UTF-8' };
    const honolulu = { TZ: 'Pacific/Honolulu', LANG: 'C', LC_ALL: 'C' };

    expect(
      build({ content: join(here, 'content'), out: join(here, 'site'), cache: join(here, 'cache'), environment: rome }),
    ).toMatchObject({ status: 0 });
    expect(
      build({
        content: join(there, 'content'),
        out: join(there, 'deep/er/site'),
        cache: join(there, 'cache'),
        environment: honolulu,
      }),
    ).toMatchObject({ status: 0 });
    expect(differences(join(here, 'site'), join(there, 'deep/er/site'))).toEqual([]);
  },
);
