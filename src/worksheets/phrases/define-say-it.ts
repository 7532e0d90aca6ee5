import { SayIt } from './say-it.ts';

customElements.define('wb-say-it', SayIt);
