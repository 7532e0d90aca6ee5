import { PathWalk } from './path-walk.ts';

customElements.define('wb-path', PathWalk);
