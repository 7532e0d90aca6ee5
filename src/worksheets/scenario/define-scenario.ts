import { Scenario } from './scenario.ts';

customElements.define('wb-scenario', Scenario);
