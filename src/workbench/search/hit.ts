import type { Lang } from '../../model/localized.ts';
import type { TrustState } from '../../model/trust.ts';
import type { FoundBy } from '../ranking/rank-pages.ts';
import type { HitText } from './excerpt.ts';

/** A page that answers a query. */
export interface Hit {
  id: string;
  title: string;
  href: string;
  /** Of its text. */
  lang: Lang;
  /** The folder of its kind. */
  kind: string;
  /** What one of that kind is called, and its icon. */
  kindName: string;
  icon: string;
  /** The path of its folder: `procedures/delivery`. */
  section: string;
  /** What may be believed of it today. */
  state: TrustState;
  levels: string[];
  /** Where none is named, it is for all of them. */
  channels: string[];
  owner: string;
  /** The day of its last change, or of its last review; nothing where there is neither. */
  changed: string;
  /** How it was found: its best way. */
  by: FoundBy | 'text';
  /** The other name or the customer's words it was found by, when that says more than the title. */
  byText?: string;
  /** The better, the more. */
  score: number;
  /** Its excerpt and sections: one request, so only for what is shown. Rejects when it does not arrive. */
  text(): Promise<HitText>;
}
