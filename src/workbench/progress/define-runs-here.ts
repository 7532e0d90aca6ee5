import { RunsHere } from './runs-here.ts';

customElements.define('wb-runs-here', RunsHere);
