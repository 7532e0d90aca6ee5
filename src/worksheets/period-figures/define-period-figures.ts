import { PeriodFigures } from './period-figures.ts';

customElements.define('wb-period-figures', PeriodFigures);
