import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { contentFolder } from '../../playbook/loader.ts';
import { picturesOf } from '../../playbook/pictures-of.ts';

export const getStaticPaths = (() => picturesOf(contentFolder()).map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

/** The pictures of the content folder, as they are. */
export const GET: APIRoute = ({ params }) => new Response(readFileSync(join(contentFolder(), params['file']!)));
