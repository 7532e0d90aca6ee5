import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { exampleContacts } from '../../../workspace/example-contacts.ts';
import { languagePaths } from '../../../workspace/languages.ts';

export const getStaticPaths = languagePaths;

/** A contact log to try the touch counter with. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { lang } }) =>
  new Response(exampleContacts(lang), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
