import { InterviewSheet } from './interview-sheet.ts';

customElements.define('wb-interview', InterviewSheet);
