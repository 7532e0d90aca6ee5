/** Says something to readers who cannot see that it happened, in the live region that every page holds from the start. */
export function sayAloud(words: string): void {
  // A new element each time, so that the same words are said again.
  const said = document.createElement('span');
  said.textContent = words;
  document.querySelector('[data-said]')?.replaceChildren(said);
}
