import type { Playbook } from '../model/page.ts';
import { sayAddress } from '../prose/address.ts';
import { resolveLink } from '../prose/resolve-link.ts';
import { editAddress } from './edit-address.ts';
import { indexOf, links, type ResolvedLink } from './links.ts';
import type { Rule } from './rule.ts';

export const linkForm: Rule = {
  id: 'link-form',
  severity: 'warning',
  why: 'An address written in another way works on one server and fails on the next.',

  *check({ playbook }) {
    for (const resolved of links(playbook)) {
      const { text, link, target } = resolved;
      const own = 'external' in target ? withinSite(resolved, playbook) : undefined;
      const better = own ?? ('better' in target ? target.better : undefined);
      if (better === undefined) continue;
      yield {
        on: text.on,
        range: link.range,
        message:
          own === undefined
            ? `The link "${sayAddress(link.href)}" is written in another way than what it leads to.`
            : `The link "${sayAddress(link.href)}" leaves the playbook, to come back to one of its pages.`,
        hint: `Write ${better}.`,
        ...editAddress(link, better),
      };
    }
  },
};

/** The way within the site to what a whole address leads to: that of a page of the site, or of its file in the repository. */
function withinSite({ link: { href }, text }: ResolvedLink, playbook: Playbook): string | undefined {
  const { address, repository } = playbook.config;
  const label = text.on.file.split('/')[0]!;
  const inSite = address === undefined ? undefined : after(href, `${address.replace(/\/+$/, '')}/`);
  const inRepository = repository && after(href, `${repository.address.replace(/\/+$/, '')}/`);
  const file =
    inRepository && /^(?:-\/)?(?:blob|edit|raw|tree)\/[^?#]*?\/(?=[^/?#]+\/)/.test(inRepository)
      ? inRepository.slice(inRepository.indexOf(`/${label}/`))
      : undefined;
  const path = inSite === undefined ? file : `/${inSite}`;
  if (path === undefined || !path.startsWith('/')) return undefined;
  const target = resolveLink(path, text.on.file, indexOf(playbook));
  if (!('page' in target) && !('site' in target)) return undefined;
  return target.better ?? path;
}

function after(href: string, beginning: string): string | undefined {
  return href.toLowerCase().startsWith(beginning.toLowerCase()) ? href.slice(beginning.length) : undefined;
}
