import { settings } from './playbook-folder.ts';

/** The owners of a small playbook, each with the address that they commit with. */
export const ownersWithAuthors = settings['owners.yaml'].replaceAll(
  /  contact: \{ mail: (.+) \}\n/g,
  (line, mail: string) => `${line}  authors: [${mail}]\n`,
);
