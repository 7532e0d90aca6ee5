import { MineFirst } from './mine-first.ts';

customElements.define('wb-mine-first', MineFirst);
