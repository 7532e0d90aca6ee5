import { element } from '../element.ts';

/** What was typed before there was a field for it. */
export interface TypedAhead {
  /** What had the focus before. */
  opener: HTMLElement | null;
  /** Takes what was typed. From then on it is typed into whatever gets the focus. */
  take: () => string;
}

/** If nobody takes it, it ends after so many milliseconds. */
const patience = 5000;

/**
 * Takes what is typed until a field is there. Phones show their keyboard only for a field that gets the focus while the finger
 * is still at work, and keep it for the next one.
 */
export function typeAhead(label: string): TypedAhead {
  const opener = document.activeElement as HTMLElement | null;
  const field = element('input', { class: 'visually-hidden', 'aria-label': label });
  document.body.append(field);
  field.focus({ preventScroll: true });
  setTimeout(() => field.remove(), patience);
  return {
    opener,
    take() {
      // Once the focus has gone on, so that the keyboard stays.
      setTimeout(() => field.remove());
      return field.value;
    },
  };
}
