import { html, type Html, type HtmlValue } from '../../html.ts';
import { list } from '../../../../src/base/text.ts';
import type { Approver } from '../approvers.ts';
import type { Comparison, PageComparison } from '../comparison.ts';
import { linkTo, type Links } from './links.ts';

/** More pages of one owner are told by their number; the list of pages names the owner of each. */
const mostNamed = 5;

/** Who has to approve a proposal, and who should hear of it. */
export function drawPeople({ approvers, ownerless, settings }: Comparison, links: Links): Html {
  return html`<ul role="list" class="people">
      ${approvers.map((approver) => drawApprover(approver, links))}
    </ul>
    ${ownerless.length > 0 && html`<p class="notice">Nobody answers for ${namedPages(ownerless, links)}. Name an owner before this is merged.</p>`}
    ${settings.length > 0 && html`<p class="hint">Settings have no owner of their own: whoever looks after the repository approves them.</p>`}`;
}

function drawApprover({ owner, insteadOf, approves, shouldKnow }: Approver, links: Links): Html {
  const reach = [owner.account, owner.contact.mail, owner.contact.telephone].filter((way) => way !== undefined);
  return html`<li>
    <p>
      <strong>${owner.name}</strong
      >${insteadOf && html`, since ${insteadOf.name} is not in office`}${reach.length > 0 && html` <span class="reach">${list(reach, 'or')}</span>`}
    </p>
    ${approves.length > 0 && html`<p>must approve ${namedPages(approves, links)}</p>`}
    ${shouldKnow.length > 0 && html`<p>should know of ${namedPages(shouldKnow, links)}, which ${shouldKnow.length === 1 ? 'shows' : 'show'} something that changes elsewhere</p>`}
  </li> `;
}

function namedPages(pages: readonly PageComparison[], links: Links): HtmlValue {
  const shown = pages.slice(0, mostNamed);
  const more = pages.length - shown.length;
  return html`${shown.map((page, index) => [index > 0 && (index === shown.length - 1 && more === 0 ? ' and ' : ', '), linkTo(page, links)])}${more > 0 && ` and ${`${more} more`}`}`;
}
