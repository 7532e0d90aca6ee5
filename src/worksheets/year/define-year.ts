import { ThisWeek } from '../../workbench/welcome/this-week.ts';
import { YearOfService } from './year-of-service.ts';

customElements.define('wb-year', YearOfService);
customElements.define('wb-this-week', ThisWeek);
