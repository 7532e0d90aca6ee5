import { KeptHere } from './kept-here.ts';

customElements.define('wb-kept-here', KeptHere);
