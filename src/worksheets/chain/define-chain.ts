import { PracticeChain } from './practice-chain.ts';

customElements.define('wb-chain', PracticeChain);
