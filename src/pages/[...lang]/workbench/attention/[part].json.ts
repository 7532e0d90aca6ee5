import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { textsIn } from '../../../../i18n/texts.ts';
import { attentionTexts } from '../../../../workbench/attention/attention-texts.ts';
import { attentionHead, attentionPart, partsOf } from '../../../../workspace/attention-list.ts';
import { loadDated } from '../../../../workspace/dated.ts';
import { languagesOf } from '../../../../workspace/languages.ts';
import { loadSite } from '../../../../workspace/load-site.ts';
import { loadProblems } from '../../../../workspace/problems.ts';

export const getStaticPaths = (async () => {
  const site = await loadSite();
  const parts = Array.from({ length: partsOf(site) }, (_, index) => index + 1);
  return languagesOf(site).flatMap(({ lang, param }) =>
    parts.map((part) => ({ params: { lang: param, part: String(part) }, props: { lang, part } })),
  );
}) satisfies GetStaticPaths;

/** What is late or wrong, for those who maintain the playbook. The first part says what holds for all of them. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { lang, part } }) => {
  const site = await loadSite();
  const said = { findings: await loadProblems(), dated: await loadDated() };
  const head =
    part === 1 ? { ...attentionHead(site, lang, VADEMECUM_TODAY), texts: attentionTexts(textsIn(lang)) } : {};
  return Response.json({ ...head, ...attentionPart(site, said, part, lang) });
};
