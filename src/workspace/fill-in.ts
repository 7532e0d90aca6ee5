/** What stands in a text for components that show no words of their own. */
type StandIn = 'page' | 'term' | 'fact' | 'owner';

/** A text with the titles, figures and names that its components show. */
export function fillIn(text: string, say: Record<StandIn, (name: string) => string>): string {
  return text.replaceAll(/\{(page|term|fact|owner):([^}]*)\}/g, (_, what: StandIn, name: string) => say[what](name));
}
