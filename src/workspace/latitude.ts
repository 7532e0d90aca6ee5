import { levels, type Level } from '../model/fields.ts';
import type { Lang } from '../model/localized.ts';
import type { DataOf } from '../model/page.ts';
import type { Entry } from '../playbook/entry.ts';
import { nameOf } from './names.ts';
import { dataIn } from './page-view.ts';
import { sayStandard } from './say-standard.ts';
import { toLink, type LinkView, type Site } from './site.ts';

/** One decision that people may take by themselves. */
export interface LatitudeRow {
  id: string;
  decision: string;
  /** How far each level may go, in words or as a figure. */
  limits: Partial<Record<Level, string>>;
  beyond: string;
  /** The id of that owner; none where nobody has it. */
  beyondId: string | undefined;
  telephone: string | undefined;
  channels: string[];
  channelIds: readonly string[];
  link: LinkView;
  /** The language of decision and limits, where it is not the reader's. */
  textLang: Lang | undefined;
}

/** Every decision of the playbook, and the procedures where nobody decides alone. */
export function latitudeRows(
  site: Site,
  lang: Lang,
): {
  rows: LatitudeRow[];
  without: { link: LinkView; reason: string; textLang: Lang | undefined }[];
  levels: { id: Level; name: string }[];
} {
  const procedures = site.entries.filter(
    (entry): entry is Entry<'procedure'> =>
      entry.kind === 'procedure' && entry.data.status !== 'retired' && entry.data.status !== 'draft',
  );
  const rows = procedures.flatMap((entry) => {
    const data = dataIn(entry, lang) as DataOf<'procedure'>;
    const link = toLink(site, entry, lang);
    return data.latitude.map(({ id, decision, limits, beyond, channels }): LatitudeRow => ({
      id,
      decision,
      limits: Object.fromEntries(limits.map(({ level, limit }) => [level, sayLimit(data, limit, lang)])),
      beyond: site.owners.get(beyond)?.name ?? beyond,
      beyondId: site.owners.get(beyond)?.id,
      telephone: site.owners.get(beyond)?.contact.telephone,
      channels: (channels ?? data.channels).map((channel) => nameOf(site, 'channels', channel, lang)),
      channelIds: channels ?? data.channels,
      link,
      textLang: link.lang,
    }));
  });
  const without = procedures.flatMap((entry) => {
    const reason = (dataIn(entry, lang) as DataOf<'procedure'>).noLatitude;
    const link = toLink(site, entry, lang);
    return reason === undefined ? [] : [{ link, reason, textLang: link.lang }];
  });
  return { rows, without, levels: levels.map((id) => ({ id, name: nameOf(site, 'levels', id, lang) })) };
}

function sayLimit({ standards }: DataOf<'procedure'>, limit: string, lang: Lang): string {
  const standard = standards.find(({ id }) => id === limit);
  return standard ? sayStandard(standard, lang) : limit;
}
