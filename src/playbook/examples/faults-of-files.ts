import type { ReaderRule } from '../reader-rules.ts';
import { sample } from './sample.ts';
import { edit, late, type Fault } from './fault.ts';

/** What the reader reports of single files, each with one thing that is wrong. */
export const faultsOfFiles: Readonly<Record<ReaderRule, Fault>> = {
  'file-name': {
    files: { 'procedures/late repair (new).mdx': sample[late]! },
    mended: { 'procedures/late-repair-new.mdx': sample[late]! },
  },
  'file-encoding': {
    files: { [late]: inLatin1(edit(late, ['is late\n', 'is late, à la carte\n'])[late]!) },
    mended: edit(late, ['is late\n', 'is late, à la carte\n']),
  },
  'file-kind': { files: { 'procedures/prices.xlsx': 'A table.' } },
  'file-characters': { files: edit(late, ['on the job card.\n\n</Steps>', 'on the job\u202e card.\n\n</Steps>']) },
  'file-conflict': {
    files: edit(late, [
      '4. Write the new day on the job card.',
      '<<<<<<< HEAD\n4. Write the new day on the job card.\n=======\n4. Write the new day into the till.\n>>>>>>> till',
    ]),
  },
  'private-data': {
    files: edit(late, ['1. Ask the mechanic', '1. Charge the card 4539 1488 0343 6467, and ask the mechanic']),
    mended: edit(late, ['1. Ask the mechanic', '1. Charge the card in the till, and ask the mechanic']),
  },
  'name-collision': { files: { [late]: sample[late]!, 'procedures/late-repair.md': sample[late]! } },
  'page-size': { files: { [late]: `${sample[late]}\n${'And one more word. '.repeat(12_000)}` } },
  'front-matter': {
    files: edit(late, ['is late\n', 'is late: what to say\n']),
    mended: edit(late, [/title: (.*) is late\n/, 'title: "Tell a customer that a repair is late: what to say"\n']),
  },
  'field-missing': { files: edit(late, [/^summary:.*\n/m, '']) },
  'field-unknown': { files: edit(late, ['owner:', 'onwer:']) },
  'field-value': { files: edit(late, ['risk: standard', 'risk: normal']) },
  'id-shape': { files: edit(late, ['id: late-repair', 'id: Late_Repair']) },
  'prose-syntax': {
    files: edit(late, ['1. Ask the mechanic', '1. Within <5 minutes, ask the mechanic']),
    mended: edit(late, ['1. Ask the mechanic', '1. Within less than 5 minutes, ask the mechanic']),
  },
  'prose-code': { files: edit(late, ['<Blank name="customer name" />', '{customer_name}']) },
  'prose-depth': { files: edit(late, ['The mechanic says', `${'>'.repeat(62)} The mechanic says`]) },
  'component-unknown': { files: edit(late, ['<YourCall>', '<YorCall>'], ['</YourCall>', '</YorCall>']) },
  'component-property': { files: edit(late, ['<Say channel="phone">', '<Say chanel="phone">']) },
  'markdown-missed': { files: edit(late, ['## Steps', '##Steps']) },
  'component-place': {
    files: edit(late, ['1. Ask the mechanic', '1. <Note>Politely</Note> ask the mechanic']),
    mended: edit(late, [
      '1. Ask the mechanic for a day that will hold.',
      '1. Ask the mechanic for a day that will hold.\n\n   <Note>\n   Politely.\n   </Note>',
    ]),
  },
};

/** The bytes of a text in an old Western encoding. */
function inLatin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
