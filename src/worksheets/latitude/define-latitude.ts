import { Latitude } from './latitude.ts';

customElements.define('wb-latitude', Latitude);
