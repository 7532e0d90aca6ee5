/**
 * Calls back when a field of a form has been left. Where it is left by pressing something, that press ends first: what is
 * said of the field would push away what is being pressed.
 */
export function onLeave(form: HTMLElement, leave: (field: EventTarget | null) => void): void {
  let isPressing = false;
  const left: (() => void)[] = [];
  const end = () => {
    isPressing = false;
    // The click that a press becomes is told in the same turn.
    setTimeout(() => {
      for (const each of left.splice(0)) each();
    });
  };
  form.addEventListener('pointerdown', () => {
    isPressing = true;
    for (const ending of ['pointerup', 'pointercancel']) addEventListener(ending, end, { once: true });
  });
  form.addEventListener('focusout', ({ target }) => {
    if (isPressing) left.push(() => leave(target));
    else leave(target);
  });
}
