/** What an import could not take over as it was, or had to decide. Everything that is not as in the source is one of these. */
export const lossKinds = {
  'template-dropped': 'An instruction to another program is left out.',
  'template-kept': 'A place that another program fills in is kept as text.',
  'include-kept': 'A piece of text from another file is named, and not taken in.',
  'html-kept': 'HTML that Markdown cannot say is kept as text.',
  'html-dropped': 'HTML that holds nothing to read is left out.',
  'component-dropped': 'A component of another program is taken away; the text in it stays.',
  'attributes-dropped': 'A list of attributes is left out.',
  'heading-level': 'A heading has moved a level down, since the title is the only one of the first level.',
  'link-missing': 'A link leads to a page that the source does not have; its words stay.',
  'folder-without-page': 'A link leads to a folder that has no page of its own; its words stay.',
  'heading-case': 'A link names a heading in other letters than it has; it leads there.',
  'heading-missing': 'A link leads to a heading that its page does not have; it leads to the page.',
  'link-http': 'A link led by http, and leads by https now: try it.',
  'link-refused': 'A link leads to where no page may lead; its words stay.',
  'file-refused': 'A link leads to a file that is no page, and is not brought in; its words stay.',
  'link-spaced': 'A link has a space in its address, with which most programs show no link; it leads there.',
  'link-guessed': 'Several pages have the name that a link gives; it leads to the nearest.',
  'image-missing': 'A picture is not in the source; its description stays.',
  'image-refused': 'A picture of a kind that pages cannot show is left out; its description stays.',
  'image-elsewhere': 'A picture lies on another site, and is a link to it now.',
  'picture-heavy': 'A picture weighs more than 2 MB: readers wait for it. Make it smaller.',
  'title-guessed': 'The title is made from the name of the file.',
  'title-shortened': 'The title is shortened.',
  'summary-guessed': 'The summary is the first sentence of the text.',
  'field-unknown': 'A field has no place here; it is kept as a remark.',
  'fields-guessed': 'The fields at the top are no YAML; they are read line by line.',
  'day-refused': 'A day cannot be read; it is kept as a remark.',
  'day-guessed': 'A day can be read in two ways; it is read as the other days of the handbook are.',
  'interval-refused': 'An interval between reviews cannot be read; it is kept as a remark.',
  'interval-alone': 'An interval between reviews has no day to count from; it is kept as a remark.',
  'owners-more': 'A page has more owners than one; the others are kept as a remark.',
  'address-refused':
    'An old address cannot lead on from here: it has signs that hosts read in other ways, or begins as ours do.',
  'language-proposed': 'A language is proposed in playbook.yaml.',
  'language-alone':
    'A page is in another language, and the page that it says again is not there; it is a page of its own.',
  'language-unknown': 'A page is in a language that this playbook does not have; it is a page of its own.',
  'owner-proposed': 'An owner is proposed in owners.yaml.',
  'encoding-guessed': 'The encoding is guessed.',
  'signs-dropped': 'Signs that nobody can see are left out.',
  'page-unreadable': 'A page is left out: its bytes are no text.',
  'file-linked': 'A file is left out: it is a link to another place on the disk.',
  'file-skipped': 'A file is left out: it is no page, and no picture that pages can show.',
} as const;

export type LossKind = keyof typeof lossKinds;

/** One loss or guess, where it stands in the source. */
export interface Loss {
  kind: LossKind;
  /** The line of the source, counted from 1. */
  line: number;
  /** What it is about: an address, a tag, a name. */
  what: string;
}

/** A loss and the file it is in. */
export interface PlacedLoss extends Loss {
  file: string;
}
