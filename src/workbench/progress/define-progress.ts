import { ProgressLine } from './progress-line.ts';

customElements.define('wb-progress', ProgressLine);
