/** Renders a playbook as it is, whatever `validate` says of it: a proposal that is not finished can be looked at too. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readPlaybook } from '../../../src/playbook/read-playbook.ts';
import { toReading } from '../../../src/playbook/read-for-store.ts';
import { cacheFolder, configureAstro, renderSite } from '../run-astro.ts';

const [content = '', out = '', today = ''] = process.argv.slice(2);
const reading = `${cacheFolder()}-reading.json`;
mkdirSync(dirname(reading), { recursive: true });
// Astro's loaders refuse a reading with errors. What could not be read is not in it, and a text that is not allowed is empty.
writeFileSync(reading, JSON.stringify(toReading(await readPlaybook(content), [])));
rmSync(out, { recursive: true, force: true, maxRetries: 5 });
configureAstro({ content, base: '/', today, reading });
await renderSite(out);
