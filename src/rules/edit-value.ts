import type { Edit } from '../model/diagnostic.ts';
import type { MarkedValue } from './marked-values.ts';

/** Puts another value in place of one that stands in a field. Nothing for one in a component, whose place is not known as well. */
export function editValue({ place: { on, field }, value }: MarkedValue, text: string): { edits?: Edit[] } {
  if ('range' in on) return { edits: [{ range: on.range, text, was: value }] };
  return field === undefined ? {} : { edits: [{ range: on.locate(field), text, was: value }] };
}
