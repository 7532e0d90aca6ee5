import { ChecklistRun } from './checklist-run.ts';

customElements.define('wb-checklist-run', ChecklistRun);
