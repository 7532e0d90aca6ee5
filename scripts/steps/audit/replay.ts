import { dayIn } from '../../../src/base/day.ts';
import { config as configSchema, type Config } from '../../../src/model/config.ts';
import { blobs } from '../../../src/playbook/git.ts';
import type { Landing } from '../../../src/playbook/read-history.ts';
import { readSettings } from '../../../src/playbook/read-settings.ts';
import { standInConfig } from '../../../src/playbook/stand-in.ts';
import { only, type BytesOf } from './kept-file.ts';
import { isEdition } from './read-editions.ts';
import type { Replay } from './timeline.ts';
import { World } from './world.ts';

/** Goes through a history from its beginning, and keeps what became of each page. A page is known by its id, wherever its file lies. */
export async function replay(root: string, landings: readonly Landing[]): Promise<Replay> {
  const bytesOf = await contentsOf(root, landings);
  const config = newestConfig(landings, bytesOf);
  const world = new World(bytesOf);
  const steps = landings.map((landing, index) => ({
    landing,
    day: dayIn(config.timeZone, new Date(landing.time * 1000)),
    ...world.take(landing.files, index),
  }));
  const { redirects, pages, versions, translations } = world;
  return { config, redirects, steps, pages, versions, translations };
}

/** Everything that is asked for later, read through one process. */
async function contentsOf(root: string, landings: readonly Landing[]): Promise<BytesOf> {
  const ids = new Set(
    landings.flatMap(({ files }) =>
      files.flatMap(({ path, after }) => (after !== undefined && isWanted(path) ? [after] : [])),
    ),
  );
  const all = [...ids];
  const contents = await blobs(root, all);
  const known = new Map(all.map((id, index) => [id, contents[index]!]));
  return (blob) => known.get(blob)!;
}

function isWanted(path: string): boolean {
  return isEdition(path) || /(^|\/)_folder\.yaml$/.test(path) || /^(playbook|owners|redirects)\.yaml$/.test(path);
}

function newestConfig(landings: readonly Landing[], bytesOf: BytesOf): Config {
  const newest = landings.flatMap(({ files }) => files.filter(({ path }) => path === 'playbook.yaml')).at(-1);
  const { data, raw } = readSettings(only('playbook.yaml', newest?.after, bytesOf), 'playbook.yaml', configSchema);
  return data ?? standInConfig(raw, []);
}
