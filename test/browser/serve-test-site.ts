import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { serveSite } from '../../scripts/steps/serve.ts';
import { testSite } from '../../scripts/steps/test-stages.ts';

/** Serves the built site on a free port while the tests run. VADEMECUM_TEST_SITE names another folder. */
export default async function serveTestSite(): Promise<() => Promise<void>> {
  const folder = resolve(process.env['VADEMECUM_TEST_SITE'] ?? testSite);
  if (!existsSync(folder))
    throw new Error(`There is no site in ${folder}. Build it: npm run build -- --today 2026-11-21 --out ${testSite}`);

  const { url, close } = await serveSite({ folder, port: 0 });
  process.env['VADEMECUM_TEST_ADDRESS'] = url;
  return close;
}
