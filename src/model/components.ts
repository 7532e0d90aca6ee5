import { z } from 'zod';
import { channelId, id, ownerId, pageId } from './fields.ts';

/** A component that authors may write in a page. */
export interface ComponentDefinition {
  /** block stands between paragraphs; inline stands inside a sentence. */
  display: 'block' | 'inline';
  /** The properties, all of them literal text. */
  properties: z.ZodObject;
  /** What it is for, in one line. */
  help: string;
  /** How it is written. The help page shows it live. */
  example: string;
}

const none = z.strictObject({});
const standardOf = z.strictObject({
  /** The id of a standard. */
  id: z.string().min(1),
  /** The procedure it belongs to; this page when left out. */
  page: pageId('procedures').optional(),
});

/** Every component authors may write. A name that is not here is refused. */
export const components = {
  Note: {
    display: 'block',
    properties: z.strictObject({ kind: z.enum(['info', 'tip', 'stop']).default('info') }),
    help: 'Something the reader must notice: info, a tip, or a reason to stop.',
    example: '<Note kind="stop">\nThe customer mentions an injury. Stop, and call the shift lead.\n</Note>',
  },
  Steps: {
    display: 'block',
    properties: none,
    help: 'The numbered steps of a procedure. Each gets a number and an address of its own.',
    example: '<Steps>\n\n1. Greet the caller.\n2. Ask for the order number.\n\n</Steps>',
  },
  Decision: {
    display: 'block',
    properties: z.strictObject({ if: z.string().min(1) }),
    help: 'One case and what to do in it: if this, then that.',
    example: '<Decision if="The parcel is on its way">\nTell the customer the new day.\n</Decision>',
  },
  Say: {
    display: 'block',
    properties: z.strictObject({ channel: channelId.optional() }),
    help: 'Words to say or write, with a button that copies them.',
    example: '<Say channel="phone">\nI can see your order. Give me a moment, and I will find out where it is.\n</Say>',
  },
  Fact: {
    display: 'inline',
    properties: standardOf,
    help: 'A figure from the standards of a procedure, so that no number stands in two places.',
    example: 'Answer within <Fact id="ring-count" page="greet-a-caller" />.',
  },
  Term: {
    display: 'inline',
    properties: z.strictObject({ id: pageId('glossary') }),
    help: 'A word from the glossary; its meaning opens on a click.',
    example: 'Count the <Term id="top-box">top box</Term>.',
  },
  Page: {
    display: 'inline',
    properties: z.strictObject({ id: pageId() }),
    help: 'A link to a page by its id. Its title is filled in when you write no text.',
    example: 'Go on with <Page id="late-delivery" />.',
  },
  Latitude: {
    display: 'block',
    properties: z.strictObject({ page: pageId('procedures').optional() }),
    help: 'The table of what people may decide, from the fields of a procedure.',
    example: '<Latitude page="late-delivery" />',
  },
  Standards: {
    display: 'block',
    properties: z.strictObject({ page: pageId('procedures').optional() }),
    help: 'The table of exact figures, from the fields of a procedure.',
    example: '<Standards page="late-delivery" />',
  },
  Example: {
    display: 'block',
    properties: z.strictObject({ kind: z.enum(['good', 'poor']) }),
    help: 'A good or a poor example.',
    example: '<Example kind="poor">\nYou should have read the delivery page.\n</Example>',
  },
  DoneWell: {
    display: 'block',
    properties: z.strictObject({ channel: channelId.optional() }),
    help: 'What it sounds like when it is done well: a short exchange.',
    example:
      '<DoneWell channel="phone">\n**Customer:** I have waited a week.\n\n**You:** A week is too long. Let us find it together.\n</DoneWell>',
  },
  YourCall: {
    display: 'block',
    properties: none,
    help: 'What is yours to judge. All else on the page is fixed.',
    example: '<YourCall>\nHow much small talk fits, and when to offer a call back.\n</YourCall>',
  },
  Blank: {
    display: 'inline',
    properties: z.strictObject({ name: z.string().min(1) }),
    help: 'A place to fill in, such as a name.',
    example: 'Good morning, <Blank name="customer name" />.',
  },
  Contact: {
    display: 'inline',
    properties: z.strictObject({ owner: ownerId }),
    help: 'How to reach an owner: telephone, mail, hours, and who answers outside them.',
    example: 'Call <Contact owner="shift-lead" />.',
  },
  Check: {
    display: 'block',
    properties: z.strictObject({
      /** A name for the question, once on a page. It stays when the question is reworded. */
      id,
      /** single: one answer is right. multiple: several may be. order: bring the answers into their order. */
      kind: z.enum(['single', 'multiple', 'order']).default('single'),
      /** The page that the question is about; this page when left out. */
      page: pageId().optional(),
      /** The anchor of the section that holds the answer: its heading in small letters, with hyphens. */
      section: z.string().min(1),
      /** The hash of what that section says. Write `pending`, and `validate` says which value belongs here. */
      of: z.string().regex(/^(pending|[0-9a-f]{8})$/),
    }),
    help: 'A question that readers answer for themselves. Tick what is right; the line with > says why, once somebody has chosen.',
    example: [
      '<Check id="first-thing" kind="single" page="late-delivery" section="steps" of="pending">',
      '',
      'A customer rings: the sofa is two days late. What comes first?',
      '',
      '- [ ] Give a new day at once.',
      '  > You do not know it yet. A second broken promise is worse than the first.',
      '- [x] Look where the sofa is.',
      '  > Only then can you say a day that holds.',
      '',
      '</Check>',
    ].join('\n'),
  },
} as const satisfies Record<string, ComponentDefinition>;

/** The name of a component authors may write. */
export type ComponentName = keyof typeof components;

export const componentNames = Object.keys(components) as ComponentName[];

/** Whether authors may write a component of this name. Safe for names such as `constructor`. */
export function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(components, name);
}
