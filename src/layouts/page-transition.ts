/**
 * Lets one page fade into the next. It stands in the page and not in the style sheet: browsers decide about it when the first
 * bytes of the next page are there, and give up where the sheet is not. The policy names its hash.
 */
export const pageTransition = '@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}';
