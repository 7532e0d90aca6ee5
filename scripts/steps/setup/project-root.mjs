import { fileURLToPath } from 'node:url';

/** The folder with package.json in it, whatever folder a command is called from. */
export const projectRoot = fileURLToPath(new URL('../../../', import.meta.url));
