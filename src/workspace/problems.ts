import { getCollection } from 'astro:content';
import type { Diagnostic } from '../model/diagnostic.ts';

/** What `validate` says of the playbook. A built site has no errors. */
export async function loadProblems(): Promise<Diagnostic[]> {
  return (await getCollection('findings')).map(({ data }) => data as Diagnostic);
}
