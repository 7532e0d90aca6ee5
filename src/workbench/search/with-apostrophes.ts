/** What would be another word without its apostrophe, such as `were` and `id`, is not here. */
const typedShort =
  /\b(?:(do|does|did|is|are|was|were|have|has|had|would|could|should|ca|wo)(nt)|(that|what|where|who|how|when|there|here)(s)|(you|they)(re)|(i|you|they|we)(ve)|(i)(m))\b/gi;

/** A query with the apostrophes that hardly anybody types on a phone: `wheres my sofa` is `where's my sofa`. */
export function withApostrophes(query: string): string {
  return query.replaceAll(typedShort, (...parts: (string | undefined)[]) => {
    const [first = '', second = ''] = parts.slice(1, 11).filter(Boolean);
    return second.toLowerCase() === 'nt' ? `${first}n't` : `${first}'${second}`;
  });
}
