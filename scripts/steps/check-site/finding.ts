/** Something that is wrong with a built site. Always a fault of ours, never of an author. */
export interface SiteFinding {
  /** The file of the site, with `/`. */
  file: string;
  message: string;
}
