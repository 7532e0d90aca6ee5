/** Up and Down lead from item to item, as in every list of the workbench; in a field they belong to the text. */
export function stepByArrow(run: HTMLElement, event: KeyboardEvent): void {
  const { key, target } = event;
  if (target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'checkbox'))
    return;
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
  const boxes = [...run.querySelectorAll<HTMLInputElement>('.wb-item input[type=checkbox]:enabled')];
  const at = boxes.indexOf(target as HTMLInputElement);
  const next = boxes[at + (key === 'ArrowDown' ? 1 : -1)];
  if (at === -1 || !next?.checkVisibility()) return;
  event.preventDefault();
  next.focus();
}
