import { getCollection } from 'astro:content';
import type { DatedPlace } from '../rules/dated-places.ts';

/** What will be said of the playbook on some days and not on others. */
export async function loadDated(): Promise<DatedPlace[]> {
  return (await getCollection('dated')).map(({ data }) => data as DatedPlace);
}
