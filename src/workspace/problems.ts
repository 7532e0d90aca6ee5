import { getCollection } from 'astro:content';
import type { Diagnostic } from '../model/diagnostic.ts';

/** What `validate` says of the playbook as it stands, while developing. A built site has no errors and shows none. */
export async function loadProblems(): Promise<Diagnostic[]> {
  if (!import.meta.env.DEV) return [];
  return (await getCollection('findings')).map(({ data }) => data as Diagnostic);
}
