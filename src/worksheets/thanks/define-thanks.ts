import { Thanks } from './thanks.ts';

customElements.define('wb-thanks', Thanks);
