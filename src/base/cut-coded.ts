/** As much of a text as stays within a length once it is coded for an address; dots stand for the rest. */
export function cutCoded(text: string, most: number): string {
  const whole = text.toWellFormed();
  if (encodeURIComponent(whole).length <= most) return whole;
  let length = encodeURIComponent('…').length;
  let kept = '';
  for (const sign of whole) {
    length += encodeURIComponent(sign).length;
    if (length > most) break;
    kept += sign;
  }
  return `${kept}…`;
}
