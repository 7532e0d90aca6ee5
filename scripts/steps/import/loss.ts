/** What an import could not take over as it was, or had to decide. Everything that is not as in the source is one of these. */
export const lossKinds = {
  'template-dropped': 'An instruction to another program is left out.',
  'template-kept': 'A place that another program fills in is kept as text.',
  'include-kept': 'A piece of text from another file is named, and not taken in.',
  'html-kept': 'HTML that Markdown cannot say is kept as text.',
  'html-dropped': 'HTML that holds no text is left out.',
  'attributes-dropped': 'A list of attributes is left out.',
  'heading-level': 'A heading has moved a level down, since the title is the only one of the first level.',
  'link-missing': 'A link leads to a page that the source does not have; its words stay.',
  'folder-without-page': 'A link leads to a folder that has no page of its own; its words stay.',
  'heading-case': 'A link names a heading in other letters than it has; it leads there.',
  'heading-missing': 'A link leads to a heading that its page does not have; it leads to the page.',
  'link-http': 'A link led by http, and leads by https now: try it.',
  'link-refused': 'A link leads to where no page may lead; its words stay.',
  'image-missing': 'A picture is not in the source; its description stays.',
  'image-refused': 'A picture of a kind that pages cannot show is left out; its description stays.',
  'image-elsewhere': 'A picture lies on another site, and is a link to it now.',
  'title-guessed': 'The title is made from the name of the file.',
  'title-shortened': 'The title is shortened.',
  'summary-guessed': 'The summary is the first sentence of the text.',
  'field-unknown': 'A field has no place here; it is kept as a remark.',
  'day-refused': 'A day cannot be read.',
  'interval-refused': 'An interval between reviews cannot be read.',
  'owner-proposed': 'An owner is proposed in owners.yaml.',
  'encoding-guessed': 'The encoding is guessed.',
  'file-skipped': 'A file is left out.',
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
