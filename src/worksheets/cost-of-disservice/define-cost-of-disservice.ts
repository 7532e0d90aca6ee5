import { CostSheet } from './cost-sheet.ts';

customElements.define('wb-cost-of-disservice', CostSheet);
