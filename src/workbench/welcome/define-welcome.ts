import { Greeting } from './greeting.ts';
import { KeptLists } from './kept-lists.ts';
import { OfToday } from './of-today.ts';

customElements.define('wb-greeting', Greeting);
customElements.define('wb-of-today', OfToday);
customElements.define('wb-welcome', KeptLists);
