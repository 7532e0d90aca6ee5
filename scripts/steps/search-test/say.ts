const names = new Intl.DisplayNames('en', { type: 'language' });

/** `Italian`, for `it`. */
export function sayLanguage(lang: string): string {
  return names.of(lang) ?? lang;
}

/** `94.9 %`. Rounded down, so that no figure looks as if it had passed a gate. */
export function sayShare(share: number): string {
  return `${roundDown(share * 100, 1).toFixed(1)} %`;
}

/** `0.899`, rounded down too. */
export function sayMean(mean: number): string {
  return roundDown(mean, 3).toFixed(3);
}

/** `1 query`, `2 queries`. */
export function sayQueries(count: number): string {
  return `${count} ${count === 1 ? 'query' : 'queries'}`;
}

/** A billionth is added, since 0.95 times 100 is a little less than 95 for a computer. */
function roundDown(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.floor(value * factor + 1e-9) / factor;
}
