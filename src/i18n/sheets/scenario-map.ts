import type { Lang } from '../../model/localized.ts';

const en = {
  title: 'Map of this case, for authors and coaches',
  hint: 'It gives the whole case away: play it first. Each box leads to its moment.',
  count: '% moments, % of them ends.',
  lengths: 'The shortest way has % choices, the longest %.',
  leadsBack: 'Some ways lead back to where they came from.',
  drawing: 'The moments of this case, and which choice leads to which',
  inWords: 'The map in words',
};

/** The texts around the map of a case. They stand in the page; no script fetches them. */
export type ScenarioMapTexts = typeof en;

const it: ScenarioMapTexts = {
  title: 'Mappa di questo caso, per chi lo scrive e per chi affianca',
  hint: 'Svela tutto il caso: prima giocalo. Ogni riquadro porta al suo momento.',
  count: '% momenti, di cui % finali.',
  lengths: 'La via più breve ha % scelte, la più lunga %.',
  leadsBack: 'Alcune vie tornano al punto da cui sono partite.',
  drawing: 'I momenti di questo caso e quale scelta porta a quale',
  inWords: 'La mappa a parole',
};

const ro: ScenarioMapTexts = {
  title: 'Harta acestui caz, pentru cine îl scrie și pentru cine îndrumă',
  hint: 'Dezvăluie tot cazul: joacă-l mai întâi. Fiecare casetă duce la momentul ei.',
  count: '% momente, dintre care % finaluri.',
  lengths: 'Drumul cel mai scurt are % alegeri, cel mai lung %.',
  leadsBack: 'Unele drumuri se întorc de unde au plecat.',
  drawing: 'Momentele acestui caz și ce alegere duce la care',
  inWords: 'Harta în cuvinte',
};

/** The texts around the map of a case, in each language. */
export const scenarioMaps: Record<Lang, ScenarioMapTexts> = { en, it, ro };
