import { CheckQuestion } from './check-question.ts';

customElements.define('wb-check', CheckQuestion);
