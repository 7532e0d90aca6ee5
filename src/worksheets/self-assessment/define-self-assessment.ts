import { SelfAssessmentSheet } from './self-assessment-sheet.ts';

customElements.define('wb-self-assessment', SelfAssessmentSheet);
