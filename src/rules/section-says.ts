import { shortHash } from '../base/short-hash.ts';
import { oncePer } from '../base/once-per.ts';
import type { Body, ComponentUse } from '../model/body.ts';
import type { Range } from '../model/diagnostic.ts';
import type { Page } from '../model/page.ts';
import { asKind } from './pages-of.ts';

/** The parts of a procedure that are made from its fields: the anchors they have on its page. */
const made: Readonly<Record<string, (page: Page<'procedure'>) => unknown>> = {
  'exact-figures': ({ data }) => data.standards,
  'what-you-may-decide': ({ data }) => [data.latitude, data.noLatitude],
  'when-to-call': ({ data }) => data.escalation,
};

/** The anchors of a text that a question can be about. */
export function sectionsOf(page: Page, { headings }: Body): string[] {
  const fields = asKind(page, 'procedure');
  const parts = Object.keys(made).filter((part) => fields && hasContent(made[part]!(fields)));
  return [...headings.map(({ id }) => id), ...parts];
}

/**
 * The hash of what a section says: its words, links and components, and the figures that it quotes. Its form, comments and the
 * questions in it do not count. Undefined where there is no such section.
 */
export function sectionHash(
  { page, body, section }: { page: Page; body: Body; section: string },
  byId: ReadonlyMap<string, Page>,
): string | undefined {
  const fields = asKind(page, 'procedure');
  const part = fields && Object.hasOwn(made, section) ? made[section]!(fields) : undefined;
  const heading = body.headings.findIndex(({ id }) => id === section);
  if (heading < 0) return hasContent(part) ? shortHash(JSON.stringify(part)) : undefined;
  const { depth, range } = body.headings[heading]!;
  const next = body.headings.slice(heading + 1).find((other) => other.depth <= depth);
  const isIn = ({ line }: Range) =>
    line >= range.line &&
    line < (next?.range.line ?? Infinity) &&
    !body.checks.some(({ extent }) => line >= extent.line && line <= extent.endLine);
  const said = piecesOf(page, body, byId).filter((piece) => isIn(piece.range));
  return shortHash(said.map(({ says }) => says).join('\n'));
}

interface Piece {
  range: Range;
  says: string;
}

/** Everything a text says, in its order. */
function piecesOf(page: Page, body: Body, byId: ReadonlyMap<string, Page>): Piece[] {
  const pieces = [
    ...blocksOf(body),
    ...body.links.map(({ range, href }) => ({ range, says: href })),
    ...body.images.map(({ range, src, alt }) => ({ range, says: `${src} ${alt}` })),
    ...body.components.map((use) => ({ range: use.range, says: sayComponent(use, page, byId) })),
  ];
  return pieces.sort((a, b) => a.range.line - b.range.line || a.range.column - b.range.column);
}

const blocksOf = oncePer((body: Body): Piece[] => body.blocks.map(({ range, text }) => ({ range, says: text })));

/** A component by its name and properties; where it shows figures, with them. */
function sayComponent({ name, props }: ComponentUse, page: Page, byId: ReadonlyMap<string, Page>): string {
  const quoted = asKind(props['page'] === undefined ? page : byId.get(props['page']), 'procedure')?.data;
  const shown =
    name === 'Fact'
      ? quoted?.standards.find(({ id }) => id === props['id'])
      : name === 'Standards'
        ? quoted?.standards
        : name === 'Latitude'
          ? quoted?.latitude
          : undefined;
  return JSON.stringify([name, Object.entries(props).sort(), shown]);
}

function hasContent(part: unknown): boolean {
  return Array.isArray(part) ? part.some((each) => (Array.isArray(each) ? each.length > 0 : each)) : part !== undefined;
}
