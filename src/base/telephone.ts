/** The address that dials a number, however its digits are grouped: `tel:+390200000100`. */
export function dial(telephone: string): string {
  return `tel:${telephone.replace(/[^+\d]/g, '')}`;
}
