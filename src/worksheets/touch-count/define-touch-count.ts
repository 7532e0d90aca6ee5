import { chartsAreStyled } from '../charts/figure.ts';
import { loadSheetStyle } from '../frame/load-sheet-style.ts';
import { textsOfSheet } from '../sheet-texts.ts';
import { sayIn } from './say.ts';
import style from './touch-count.css?url';
import { TouchCount } from './touch-count.ts';

const { lang } = document.documentElement;
const [t, frame] = await Promise.all([
  textsOfSheet('touchCount'),
  textsOfSheet('frame'),
  loadSheetStyle(style),
  chartsAreStyled(),
]);
TouchCount.words = { t, frame, lang, say: sayIn(lang) };
customElements.define('wb-touch-count', TouchCount);
