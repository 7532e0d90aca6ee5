import type { Lang } from './localized.ts';
import { checklist } from './checklist.ts';
import { metric } from './metric.ts';
import { path } from './path.ts';
import { phrase } from './phrase.ts';
import { principle } from './principle.ts';
import { procedure } from './procedure.ts';
import { ritual } from './ritual.ts';
import { role } from './role.ts';
import { scenario } from './scenario.ts';
import { scorecard } from './scorecard.ts';
import { story } from './story.ts';
import { term } from './term.ts';
import { worksheet } from './worksheet.ts';

/**
 * Every kind of page. The key is the folder in `content/` and the first part of the address; `icon` is a name in
 * `workspace/icons.ts`; `title` says one of it and many of it in each language of the interface.
 */
export const kinds = {
  procedures: {
    kind: 'procedure',
    icon: 'list-ordered',
    schema: procedure,
    title: { en: ['Procedure', 'Procedures'], it: ['Procedura', 'Procedure'], ro: ['Procedură', 'Proceduri'] },
  },
  checklists: {
    kind: 'checklist',
    icon: 'checklist',
    schema: checklist,
    title: {
      en: ['Checklist', 'Checklists'],
      it: ['Lista di controllo', 'Liste di controllo'],
      ro: ['Listă de verificare', 'Liste de verificare'],
    },
  },
  phrases: {
    kind: 'phrase',
    icon: 'comment-discussion',
    schema: phrase,
    title: { en: ['Phrase', 'Phrases'], it: ['Frase', 'Frasi'], ro: ['Expresie', 'Expresii'] },
  },
  principles: {
    kind: 'principle',
    icon: 'lightbulb',
    schema: principle,
    title: { en: ['Principle', 'Principles'], it: ['Principio', 'Principi'], ro: ['Principiu', 'Principii'] },
  },
  paths: {
    kind: 'path',
    icon: 'mortar-board',
    schema: path,
    title: { en: ['Path', 'Paths'], it: ['Percorso', 'Percorsi'], ro: ['Parcurs', 'Parcursuri'] },
  },
  scenarios: {
    kind: 'scenario',
    icon: 'type-hierarchy-sub',
    schema: scenario,
    title: { en: ['Scenario', 'Scenarios'], it: ['Caso di prova', 'Casi di prova'], ro: ['Scenariu', 'Scenarii'] },
  },
  metrics: {
    kind: 'metric',
    icon: 'graph-line',
    schema: metric,
    title: { en: ['Metric', 'Metrics'], it: ['Indicatore', 'Indicatori'], ro: ['Indicator', 'Indicatori'] },
  },
  scorecards: {
    kind: 'scorecard',
    icon: 'dashboard',
    schema: scorecard,
    title: {
      en: ['Scorecard', 'Scorecards'],
      it: ['Scheda dei risultati', 'Schede dei risultati'],
      ro: ['Tablou de bord', 'Tablouri de bord'],
    },
  },
  rituals: {
    kind: 'ritual',
    icon: 'calendar',
    schema: ritual,
    title: { en: ['Ritual', 'Rituals'], it: ['Rituale', 'Rituali'], ro: ['Ritual', 'Ritualuri'] },
  },
  stories: {
    kind: 'story',
    icon: 'quote',
    schema: story,
    title: { en: ['Story', 'Stories'], it: ['Storia', 'Storie'], ro: ['Poveste', 'Povești'] },
  },
  roles: {
    kind: 'role',
    icon: 'person',
    schema: role,
    title: { en: ['Role', 'Roles'], it: ['Ruolo', 'Ruoli'], ro: ['Rol', 'Roluri'] },
  },
  worksheets: {
    kind: 'worksheet',
    icon: 'table',
    schema: worksheet,
    title: {
      en: ['Worksheet', 'Worksheets'],
      it: ['Foglio di lavoro', 'Fogli di lavoro'],
      ro: ['Fișă de lucru', 'Fișe de lucru'],
    },
  },
  glossary: {
    kind: 'term',
    icon: 'book',
    schema: term,
    title: { en: ['Term', 'Glossary'], it: ['Termine', 'Glossario'], ro: ['Termen', 'Glosar'] },
  },
} as const;

/** A kind's folder, such as `procedures`. */
export type KindFolder = keyof typeof kinds;

/** A kind's name in data, such as `procedure`. */
export type Kind = (typeof kinds)[KindFolder]['kind'];

export const kindFolders = Object.keys(kinds) as KindFolder[];

/** What a kind is called in a language: one of it, and many. */
export function kindTitle(folder: KindFolder, lang: Lang): { one: string; many: string } {
  const [one, many] = kinds[folder].title[lang];
  return { one, many };
}
