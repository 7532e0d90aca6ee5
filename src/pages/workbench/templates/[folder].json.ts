import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { kindFolders } from '../../../model/kinds.ts';
import { templateOf } from '../../../playbook/templates.ts';

export const getStaticPaths = (() =>
  kindFolders.flatMap((folder) => {
    const text = templateOf(folder);
    return text === undefined ? [] : [{ params: { folder }, props: { text } }];
  })) satisfies GetStaticPaths;

/** What a page of a kind is begun with. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => Response.json(props);
