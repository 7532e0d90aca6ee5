import { Phrasebook } from './phrasebook.ts';

customElements.define('wb-phrasebook', Phrasebook);
