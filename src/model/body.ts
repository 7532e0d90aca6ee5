import type { ComponentName } from './components.ts';
import type { Range } from './diagnostic.ts';

/** What the rules and the site need to know of a page's text without rendering it. Ranges are places in the file. */
export interface Body {
  headings: Heading[];
  links: Link[];
  tasks: Task[];
  images: Image[];
  components: ComponentUse[];
  /** The questions that readers answer for themselves, which are in `components` as well. */
  checks: Check[];
  /** The visible prose, one entry a paragraph, list item, cell or heading. Code is left out. */
  blocks: TextBlock[];
  /** Visible words. */
  words: number;
}

export interface Heading {
  depth: number;
  text: string;
  /** The anchor: `#id`. */
  id: string;
  range: Range;
}

/** A Markdown link: `[text](href)`. Links by component are in `components`. */
export interface Link {
  href: string;
  text: string;
  range: Range;
  /** The sentence around it, for "used in". */
  sentence: string;
  /** Its words as they stand in the sentence. */
  words: string;
  /** Where it holds its address; undefined when the address stands elsewhere. */
  address?: Range;
}

export interface Task {
  text: string;
  /** The heading it stands under, if any. */
  heading: string | undefined;
  range: Range;
}

export interface Image {
  src: string;
  alt: string;
  range: Range;
  /** Where it holds its address; undefined when the address stands elsewhere. */
  address?: Range;
}

export interface ComponentUse {
  name: ComponentName;
  props: Record<string, string>;
  range: Range;
  /** The sentence around it, for "used in". */
  sentence: string;
  /** The words it shows there; `{page:late-delivery}` where it has none of its own. */
  words: string;
}

/** A question that readers answer for themselves. */
export interface Check {
  props: Record<string, string>;
  question: string;
  /** What its answers are written as: boxes to tick, or numbers in their right order. */
  form: 'boxes' | 'numbers' | undefined;
  answers: { text: string; isRight: boolean; range: Range }[];
  /** Changes with the question and its answers. */
  key: string;
  /** Where its name stands, and where it begins and ends. */
  range: Range;
  extent: Range;
  /** Where it says which text it is about; undefined when that is written in an unusual way. */
  ofRange: Range | undefined;
}

/** The text of a block, with the place of each of its characters' runs. */
export interface TextBlock {
  text: string;
  /** Where the block begins and ends. */
  range: Range;
}

/** What a page without text has. */
export function emptyBody(): Body {
  return { headings: [], links: [], tasks: [], images: [], components: [], checks: [], blocks: [], words: 0 };
}
