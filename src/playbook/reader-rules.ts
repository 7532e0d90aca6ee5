import type { Severity } from '../model/diagnostic.ts';

/** What the reader itself reports, since one file is enough to decide it. Listed for help and `validate --rule`. */
export const readerRules = {
  'file-name': { severity: 'error', why: 'A name that one computer reads differently from another loses pages.' },
  'file-encoding': { severity: 'error', why: 'A file in another encoding shows broken letters to readers.' },
  'file-kind': { severity: 'error', why: 'Only text in MDX, settings in YAML and pictures may be published.' },
  'file-characters': { severity: 'error', why: 'Characters that nobody can see can hide what a text says.' },
  'file-conflict': { severity: 'error', why: 'A merge that was not finished would be published half and half.' },
  'private-data': {
    severity: 'error',
    why: 'What stands in a playbook is read by many, and stays in its history when it is taken out.',
  },
  'name-collision': { severity: 'error', why: 'Of two files with one name, only one can be shown.' },
  'page-size': { severity: 'error', why: 'Nobody finds an answer in a page that long while a customer waits.' },
  'front-matter': {
    severity: 'error',
    why: 'The lines at the top say what a page is; without them it cannot be shown.',
  },
  'field-missing': { severity: 'error', why: 'A page without this cannot do its work.' },
  'field-unknown': { severity: 'error', why: 'A mistyped field would be ignored, and nobody would notice.' },
  'field-value': { severity: 'error', why: 'A value that does not fit is shown wrong, or not at all.' },
  'id-shape': { severity: 'error', why: 'The id is part of the address, and an address never changes.' },
  'prose-syntax': { severity: 'error', why: 'From here on the text cannot be read.' },
  'prose-code': {
    severity: 'error',
    why: 'A page is text. What could run as a program, or lead into a computer, is never published.',
  },
  'prose-depth': { severity: 'error', why: 'Text nested this deep cannot be read by people either.' },
  'component-unknown': { severity: 'error', why: 'An unknown component would leave a hole in the page.' },
  'component-property': {
    severity: 'error',
    why: 'A component with a wrong property would show something else than you mean.',
  },
  'markdown-missed': {
    severity: 'warning',
    why: 'What is meant as a list, a heading or a box reaches readers as a row of signs.',
  },
  'component-place': { severity: 'error', why: 'A block inside a sentence breaks the sentence apart.' },
} as const satisfies Record<string, { severity: Severity; why: string }>;

/** The id of a rule that the reader decides. */
export type ReaderRule = keyof typeof readerRules;
