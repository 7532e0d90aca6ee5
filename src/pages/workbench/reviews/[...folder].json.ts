import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadSite } from '../../../workspace/load-site.ts';
import { folderReviews, foldersWithPages } from '../../../workspace/reviewable.ts';

export const getStaticPaths = (async () =>
  foldersWithPages(await loadSite()).map((folder) => ({
    params: { folder },
    props: { folder },
  }))) satisfies GetStaticPaths;

/** What can be reviewed in a folder, and where each review goes. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { folder } }) =>
  Response.json(folderReviews(await loadSite(), folder));
