import type { ProseContext } from '../../../components/context.ts';
import type { Kind } from '../../../model/kinds.ts';
import type { PageProse } from '../../../playbook/prose-of.ts';
import type { PageView } from '../../../workspace/page-view.ts';

/** What the part of a kind is given. */
export interface PartProps<K extends Kind> {
  view: PageView<K>;
  prose: PageProse;
  /** Words and facts in the language of the text. */
  context: ProseContext;
}
