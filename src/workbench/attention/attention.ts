import type { TrustFacts } from '../../model/trust.ts';
import type { AttentionHead, AttentionOwner, AttentionPart, AttentionRow } from '../../workspace/attention-list.ts';

/** A page as those see it who maintain it. */
export interface AttentionPage {
  id: string;
  title: string;
  /** The language of the title, where it is not the reader's. */
  lang: string | undefined;
  /** Address in the default language: `/procedures/late-delivery/`. */
  address: string;
  /** The folder of its kind, and what the folder that it lies in is called. */
  kind: string;
  section: string;
  /** The id of its owner; none for nobody. */
  owner: string | undefined;
  trust: TrustFacts;
  file: string;
  /** The line of its review date, where it has one of its own and can be overdue. */
  line: number | undefined;
}

/** Everything that is known to those who maintain the playbook; what depends on the day, as days. */
export interface Attention extends Pick<AttentionHead, 'asOf' | 'kinds' | 'repository'> {
  pages: ReadonlyMap<string, AttentionPage>;
  owners: ReadonlyMap<string, AttentionOwner>;
  findings: AttentionPart['findings'];
  dated: AttentionPart['dated'];
  /** The titles of folders by their path. */
  sections: ReadonlyMap<string, string>;
}

/** Puts the parts together as they were sent. */
export function unpack(head: AttentionHead, parts: readonly AttentionPart[]): Attention {
  const pages = parts.flatMap(({ pages }) => pages.map((row) => toPage(row, head)));
  return {
    asOf: head.asOf,
    kinds: head.kinds,
    repository: head.repository,
    pages: new Map(pages.map((page) => [page.id, page])),
    owners: new Map(head.owners.map((owner) => [owner.id, owner])),
    findings: parts.flatMap(({ findings }) => findings),
    dated: parts.flatMap(({ dated }) => dated),
    sections: new Map(head.sections),
  };
}

function toPage(
  [id, title, section, owner, next = '', line = '', status = '', edited = '', lang = '', file = '']: AttentionRow,
  { root, sections, owners }: AttentionHead,
): AttentionPage {
  const [path, name] = sections[section]!;
  const kind = path.split('/')[0]!;
  return {
    ...{ id, title, kind, section: name, address: `/${kind}/${id}/` },
    lang: lang || undefined,
    owner: owners[owner]?.id,
    trust: { status: status || 'active', next: next || undefined, edited: edited === 1 },
    file: file || `${root}/${path}/${id}.mdx`,
    line: line || undefined,
  };
}
