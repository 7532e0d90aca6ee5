import { Greeting } from './greeting.ts';
import { KeptLists } from './kept-lists.ts';
import { OfToday } from './of-today.ts';
import { ThisWeek } from './this-week.ts';

customElements.define('wb-greeting', Greeting);
customElements.define('wb-of-today', OfToday);
customElements.define('wb-this-week', ThisWeek);
customElements.define('wb-welcome', KeptLists);
