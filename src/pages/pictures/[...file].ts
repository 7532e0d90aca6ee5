import type { APIRoute, GetStaticPaths } from 'astro';
import { picturePaths, readPicture } from '../../playbook/pictures.ts';

export const getStaticPaths = (() => picturePaths().map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

/** The pictures of the content folder, as they are. */
export const GET: APIRoute = ({ params }) => new Response(readPicture(params['file']!));
