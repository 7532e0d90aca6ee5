import type { APIRoute, GetStaticPaths } from 'astro';
import { printed, published, type PublishedList } from '../../../playbook/published-schemas.ts';
import { programSchema } from '../../../playbook/json-schema.ts';

export const getStaticPaths = (() =>
  Object.entries({ ...published, ...printed }).map(([name, list]) => ({
    params: { name },
    props: list,
  }))) satisfies GetStaticPaths;

/** What a list for other programs may hold, as a JSON Schema. */
export const GET: APIRoute<PublishedList> = ({ props: { schema, constant } }) =>
  Response.json(programSchema(schema, constant));
