import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import Prose from '../../src/components/Prose.astro';
import { proseContext } from '../../src/components/context.ts';
import { textsIn } from '../../src/i18n/texts.ts';
import { readProse } from '../../src/prose/read-prose.ts';
import { toSegments } from '../../src/prose/segments.ts';
import type { PageView } from '../../src/workspace/page-view.ts';

/** What a page shows, as far as components look at it. */
const view = {
  id: 'late-delivery',
  lang: 'en',
  textLang: 'en',
  defaultLang: 'en',
  facts: { 'late-delivery.late-credit': '25\u00a0EUR', 'greet-a-caller.ring-count': '3\u00a0rings' },
  pages: {
    'greet-a-caller': {
      id: 'greet-a-caller',
      title: 'Greet a caller',
      summary: 'Hello.',
      href: '/procedures/greet-a-caller/',
      folder: 'procedures',
      trust: { status: 'active' },
    },
    'top-box': {
      id: 'top-box',
      title: 'Top box',
      summary: 'The best mark.',
      short: 'The best mark of all.',
      href: '/glossary/top-box/',
      folder: 'glossary',
      trust: { status: 'active' },
    },
  },
  owners: {
    'shift-lead': {
      id: 'shift-lead',
      name: 'Shift lead',
      contact: { telephone: '+39 02 0000 0100' },
      hours: 'every day 7-22',
      deputy: 'service-lead',
      authors: [],
    },
    'service-lead': {
      id: 'service-lead',
      name: 'Service lead',
      contact: { telephone: '+39 02 0000 0110' },
      authors: [],
    },
    'season-lead': {
      id: 'season-lead',
      name: 'Season lead',
      contact: { telephone: '+39 02 0000 0190' },
      deputy: 'service-lead',
      until: '2026-12-31',
      authors: [],
    },
  },
  tables: {
    'late-delivery': {
      standards: [{ id: 'late-credit', what: 'Credit for the wait', value: 25, unit: 'EUR', note: 'Once an order.' }],
      latitude: [
        {
          id: 'credit',
          decision: 'Give a credit',
          limits: [{ level: 'frontline', limit: 'late-credit' }],
          beyond: 'shift-lead',
        },
      ],
    },
  },
  channelNames: { phone: 'Phone', email: 'E-mail' },
  levelNames: [
    { id: 'frontline', name: 'Frontline' },
    { id: 'manager', name: 'Manager' },
  ],
} as unknown as PageView;

/** Renders a text as a page would: through the reader, the segments and the components. */
export async function render(source: string): Promise<string> {
  const container = await AstroContainer.create();
  const { tree, problems } = readProse(source);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  const segments = toSegments(tree, {
    href: (address) => address,
    copyLink: 'Copy',
    footnotes: 'Footnotes',
    footnoteBack: 'Back to {reference}',
    showAnswers: 'Show the answers',
    rightAnswer: 'Right:',
    wrongAnswer: 'Not right:',
    copyStepLink: (step) => `Copy ${step}`,
  });
  const html = await container.renderToString(Prose, {
    props: { segments, context: proseContext(view, textsIn('en')) },
  });
  return html
    .replaceAll(/ data-astro-[\w-]+(="[^"]*")?/g, '')
    .replaceAll(/<script[^>]*>[\s\S]*?<\/script>/g, '')
    .replaceAll(/[ \n\t]+/g, ' ');
}
