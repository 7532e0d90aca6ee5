/** A text with its places, the signs `%`, filled in one after the other. */
export function fillIn(text: string, ...values: readonly string[]): string {
  const rest = [...values];
  return text.replaceAll('%', (sign) => rest.shift() ?? sign);
}
