import { editAddress } from '../model/repository.ts';
import type { Frame } from './frame.ts';
import type { PageView } from './page-view.ts';
import { reportAddress } from './report-address.ts';

/** Where somebody changes a page, or asks for a change; undefined where the playbook does not say where. */
export interface EditLinks {
  /** The web editor, with the file of the text that is shown. */
  edit: string | undefined;
  /** The beginning of the address of a new issue, or else of a mail to the owner. */
  suggest: string | undefined;
}

/** The ways to change a page. */
export function editLinks(
  { file, owner }: Pick<PageView, 'file' | 'owner'>,
  { mail, repository }: Pick<Frame, 'mail' | 'repository'>,
  subject: string,
): EditLinks {
  const target = repository
    ? { mail: undefined, copy: undefined, repository }
    : { mail: owner?.contact.mail ?? mail, copy: mail, repository };
  return { edit: repository && editAddress(repository, file), suggest: reportAddress(target, subject) };
}
