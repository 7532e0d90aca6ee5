import { levels } from '../model/fields.ts';
import type { Lang } from '../model/localized.ts';
import type { Latitude, Standard } from '../model/procedure.ts';
import { cut, inForce, readIn } from './answer-rows.ts';
import { nameOf } from './names.ts';
import { sayStandard } from './say-standard.ts';
import { folderTitle, type Site } from './site.ts';

/** Everybody who answers for something: part of `/workbench/answers.json`, which every reader who searches loads. */
export interface AnswerOwners {
  owners: OwnerRow[];
  /** Folders in which one owner, named by its number, answers for every page. */
  folders: [path: string, title: string, owner: number][];
}

/** An owner; a deputy is named by its number. What is empty at the end of a row is left out, here and below. */
export type OwnerRow = [
  id: string,
  name: string,
  telephone?: string,
  mail?: string,
  hours?: string,
  deputy?: number | '',
  from?: string,
  until?: string,
];

/**
 * What procedures fix, and who answers for which page: `/workbench/figures.json`. It grows with the playbook, so it is loaded
 * only once somebody asks for such a thing; what an answer says beside the value stands in `AnswerDetails`.
 */
export interface Figures {
  /** The names of all levels, the lowest first. */
  levels: string[];
  procedures: ProcedureRow[];
  metrics: [page: string, owner: number][];
}

/** A procedure; its owner is named by number, -1 for nobody. */
export type ProcedureRow = [page: string, owner: number, figures?: FigureRow[], limits?: LimitRow[]];

/** A standard, its value as the page says it. */
export type FigureRow = [id: string, what: string, value: string];

/** A decision, how far each level may go in it and who decides beyond: the number of a figure, or -1 for a limit in words. */
export type LimitRow = [id: string, decision: string, limits: [level: number, figure: number][], beyond: number];

/** The owners, and the folders that are theirs. */
export function answerOwners(site: Site, lang: Lang): AnswerOwners {
  const numberOf = ownerNumbers(site);
  return {
    owners: [...site.owners.values()].map(({ id, name, contact: { telephone, mail }, hours, deputy, from, until }) => {
      const number = deputy === undefined ? undefined : numberOf(deputy);
      return cut([id, name, telephone, mail, hours, number, from, until]) as OwnerRow;
    }),
    folders: ownedFolders(site).map(([path, owner]) => [path, folderTitle(site, path, lang), numberOf(owner)]),
  };
}

/** What every procedure in force fixes, in a language; in the source language where it is not translated. */
export function figures(site: Site, lang: Lang): Figures {
  const numberOf = ownerNumbers(site);
  return {
    levels: levels.map((level) => nameOf(site, 'levels', level, lang)),
    procedures: inForce(site, 'procedure').map((entry) => {
      const { data, textLang } = readIn(site, entry, lang);
      const own = data.standards.map((standard) => figureRow(standard, textLang));
      const limits = data.latitude.map((decision) => limitRow(decision, data.standards, numberOf));
      return cut([entry.id, numberOf(entry.owner), own, limits]) as ProcedureRow;
    }),
    metrics: inForce(site, 'metric').map(({ id, owner }) => [id, numberOf(owner)]),
  };
}

function figureRow(standard: Standard, lang: Lang): FigureRow {
  return [standard.id, standard.what.normalize('NFC'), sayStandard(standard, lang)];
}

function limitRow(
  { id, decision, limits, beyond }: Latitude,
  standards: readonly Standard[],
  numberOf: (owner: string) => number,
): LimitRow {
  const numberOfFigure = (limit: string) => standards.findIndex((standard) => standard.id === limit);
  const far = limits.map(
    ({ level, limit }) => [levels.indexOf(level), numberOfFigure(limit)] satisfies [number, number],
  );
  return [id, decision.normalize('NFC'), far, numberOf(beyond)];
}

function ownerNumbers({ owners }: Site): (owner: string | undefined) => number {
  const ids = [...owners.keys()];
  return (owner = '') => ids.indexOf(owner);
}

/** Folders in which one owner answers for every page in force. */
export function ownedFolders({ entries }: Site): [path: string, owner: string][] {
  const held = entries
    .filter(({ data }) => data.status !== 'draft' && data.status !== 'retired')
    .flatMap(({ folder, branch, owner }) =>
      [folder, ...branch].map((_, depth) => ({ path: [folder, ...branch].slice(0, depth + 1).join('/'), owner })),
    );
  return [...Map.groupBy(held, ({ path }) => path)].flatMap(([path, [first, ...rest]]) =>
    first?.owner !== undefined && rest.every(({ owner }) => owner === first.owner) ? [[path, first.owner]] : [],
  );
}
