import { kinds } from '../../../src/model/kinds.ts';
import type { Review } from '../../../src/model/fields.ts';
import type { Page, TranslatedPage } from '../../../src/model/page.ts';
import { translation } from '../../../src/model/translation.ts';
import { compareFacts, type FactChange } from './compare-facts.ts';
import { compareFields, type FieldChange } from './compare-fields.ts';
import type { Edition } from './editions.ts';
import { factsOf } from './facts-of.ts';
import { namesOf } from './say-names.ts';

/** What became of the fields of a page. */
export interface FieldsComparison {
  facts: FactChange[];
  fields: FieldChange[];
  reviews: ReviewChange[];
  translations: TranslationChange[];
}

/** What became of a review. Reviews on record never change, so only one that is new is as it should be. */
export interface ReviewChange {
  change: 'added' | 'altered' | 'removed';
  review: Review;
}

/** What became of a translation: whether it is there, and whether it is of the text that stands. */
export interface TranslationChange {
  lang: string;
  state: 'added' | 'removed' | 'outdated' | 'updated' | 'still-outdated';
  fields: FieldChange[];
}

/** Fields that are told as facts, as reviews, or that nobody but the program reads. */
const toldElsewhere = [
  'id',
  'owner',
  'risk',
  'status',
  'replacedBy',
  'reviews',
  'minutes',
  'noLatitude',
  'escalation',
  'healthy',
  'alarm',
  'unit',
  'direction',
  'formula',
  'use',
  'secondPerson',
  'start',
  'steps',
  'reinforcement',
  'standards.*.value',
  'standards.*.unit',
  'latitude.*.limits',
  'latitude.*.beyond',
  'nodes.*.choices.*.to',
  'nodes.*.choices.*.verdict',
];

/** Compares the fields of a page that both editions have. */
export function compareFieldsOf(before: Page, after: Page, was: Edition, is: Edition): FieldsComparison {
  const [names, namesNow] = [namesOf(was.playbook), namesOf(is.playbook)];
  const old = { data: before.data, schema: kinds[before.folder].schema, names };
  const fresh = { data: after.data, schema: kinds[after.folder].schema, names: namesNow };
  const facts = compareFacts(factsOf(before, was.playbook), factsOf(after, is.playbook));
  return {
    facts,
    fields: compareFields(old, fresh, toldElsewhere).filter((change) => !isToldWhole(change)),
    reviews: compareReviews(before.data.reviews, after.data.reviews),
    translations: compareTranslations(before, after, (one, other) =>
      compareFields({ data: one, schema: translation, names }, { data: other, schema: translation, names: namesNow }, [
        'translates',
      ]),
    ),
  };
}

/** A figure or a decision that is new or gone as a whole is told by its facts. */
function isToldWhole({ path }: FieldChange): boolean {
  return /^(standards|latitude)\.[^.]+$/.test(path);
}

function compareReviews(before: readonly Review[], after: readonly Review[]): ReviewChange[] {
  const keyOf = ({ on, by }: Review) => `${on} ${by}`;
  const text = (review: Review | undefined) => JSON.stringify(review);
  const [was, is] = [
    new Map(before.map((each) => [keyOf(each), each])),
    new Map(after.map((each) => [keyOf(each), each])),
  ];
  return [
    ...after.flatMap((review): ReviewChange[] => {
      const old = was.get(keyOf(review));
      if (!old) return [{ change: 'added', review }];
      return text(old) === text(review) ? [] : [{ change: 'altered', review }];
    }),
    ...before.filter((review) => !is.has(keyOf(review))).map((review): ReviewChange => ({ change: 'removed', review })),
  ];
}

function compareTranslations(
  before: Page,
  after: Page,
  fieldsOf: (one: TranslatedPage['data'], other: TranslatedPage['data']) => FieldChange[],
): TranslationChange[] {
  const langs = [...new Set([...Object.keys(before.translations), ...Object.keys(after.translations)])].sort();
  return langs.flatMap((lang): TranslationChange[] => {
    const [old, fresh] = [before.translations[lang], after.translations[lang]];
    if (!old || !fresh) return [{ lang, state: fresh ? 'added' : 'removed', fields: [] }];
    const fields = fieldsOf(old.data, fresh.data);
    const state = stateOf(old.data.translates === before.hash, fresh.data.translates === after.hash);
    const isSame = before.hash === after.hash && old.data.translates === fresh.data.translates;
    return isSame && fields.length === 0 ? [] : [{ lang, state, fields }];
  });
}

function stateOf(wasFresh: boolean, isFresh: boolean): TranslationChange['state'] {
  if (isFresh) return 'updated';
  return wasFresh ? 'outdated' : 'still-outdated';
}
