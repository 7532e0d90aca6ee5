import { showWalk } from './walk-bar.ts';

// The shell has no room for a call: what it fetches shows itself.
void showWalk();
