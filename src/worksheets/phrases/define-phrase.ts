import { Phrase } from './phrase.ts';

customElements.define('wb-phrase', Phrase);
