import type { Config } from '../model/config.ts';
import { issueAddress } from '../model/repository.ts';

/** Who hears that a page is right or wrong: by mail, or else by an issue in the repository. */
export interface ReportTarget {
  mail: string | undefined;
  /** Gets a copy of the mail. */
  copy: string | undefined;
  repository: Config['repository'];
}

/**
 * The beginning of an address that opens a new mail or issue with a subject; the coded text goes behind it. Undefined
 * where there is neither. GitHub and GitLab document these addresses as "creating an issue by URL query".
 */
export function reportAddress({ mail, copy, repository }: ReportTarget, subject: string): string | undefined {
  const title = encodeURIComponent(subject);
  if (mail !== undefined) {
    const also = copy !== undefined && copy !== mail ? `&cc=${encodeURIComponent(copy)}` : '';
    return `mailto:${mail}?subject=${title}${also}&body=`;
  }
  if (repository === undefined) return undefined;
  return issueAddress(repository, subject, '');
}
