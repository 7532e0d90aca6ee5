/**
 * Calls back when a field of a form has been left. Where it is left by pressing something, that press ends first: what is
 * said of the field would push away what is being pressed.
 */
export function onLeave(form: HTMLElement, leave: (field: EventTarget | null) => void): void {
  let press: AbortController | undefined;
  const left: (EventTarget | null)[] = [];
  const end = () => {
    press?.abort();
    press = undefined;
    // The click that a press becomes is told in the same turn.
    setTimeout(() => {
      for (const field of left.splice(0)) leave(field);
    });
  };
  form.addEventListener('pointerdown', () => {
    press ??= new AbortController();
    for (const ending of ['pointerup', 'pointercancel']) addEventListener(ending, end, { signal: press.signal });
  });
  form.addEventListener('focusout', ({ target }) => {
    if (press) left.push(target);
    else leave(target);
  });
}
