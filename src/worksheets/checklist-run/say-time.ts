/** A moment as the reader's clock showed it: `11:04`. */
export function sayTime(at: string): string {
  return new Date(at).toLocaleTimeString(locale(), { hour: '2-digit', minute: '2-digit' });
}

/** A moment with its day: `21 November 2026, 11:04`. */
export function sayMoment(at: string): string {
  const day = new Date(at).toLocaleDateString(locale(), { day: 'numeric', month: 'long', year: 'numeric' });
  return `${day}, ${sayTime(at)}`;
}

/** A moment of something that began at another: with its day only where that is another one. */
export function saySince(at: string, begun: string): string {
  return new Date(at).toDateString() === new Date(begun).toDateString() ? sayTime(at) : sayMoment(at);
}

/** English as Europe writes it. */
function locale(): string {
  const { lang } = document.documentElement;
  return lang === 'en' ? 'en-GB' : lang;
}
