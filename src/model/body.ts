import type { ComponentName } from './components.ts';
import type { Range } from './diagnostic.ts';

/** What the rules and the site need to know of a page's text without rendering it. Ranges are places in the file. */
export interface Body {
  headings: Heading[];
  links: Link[];
  tasks: Task[];
  images: Image[];
  components: ComponentUse[];
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
}

export interface ComponentUse {
  name: ComponentName;
  props: Record<string, string>;
  range: Range;
  /** The visible text of the block around it, for "used in". */
  sentence: string;
}

/** The text of a block, with the place of each of its characters' runs. */
export interface TextBlock {
  text: string;
  /** Where the block begins and ends. */
  range: Range;
}
