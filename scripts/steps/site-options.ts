import { WrongUse } from './parse-arguments.ts';

/** The options that say which site a command makes. */
export const siteOptions = {
  content: { type: 'string', default: 'content' },
  out: { type: 'string', default: 'dist' },
  base: { type: 'string', default: '/' },
  site: { type: 'string' },
  today: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** What `--help` says of them. */
export const siteUsage = `  --content DIR        the folder of the playbook (content)
  --out DIR            the folder of the finished site (dist)
  --base PATH          the path its addresses begin with, such as /playbook/ (/)
  --site ADDRESS       the address people will find it at, such as https://playbook.example.com
  --today YYYY-MM-DD   the day the site is made for (that of the newest commit)
  --help               this text
`;

/** A base path as Astro wants it, with a slash at both ends. Throws WrongUse for what is no path. */
export function toBase(text: string): string {
  const path = `/${text}/`.replace(/\/{2,}/g, '/');
  if (/^[\w./~-]+$/.test(path) && !/(^|\/)\.{1,2}(\/|$)/.test(path)) return path;
  throw new WrongUse(`--base cannot be "${text}". Write a path of letters, digits and hyphens, like /playbook/.`);
}

/** An address without path. Throws WrongUse for anything else. */
export function toSite(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const address = URL.parse(text);
  if (address !== null && /^https?:$/.test(address.protocol) && address.pathname === '/') return address.origin;
  throw new WrongUse(
    `--site cannot be "${text}". Write an address like https://playbook.example.com; a path goes into --base.`,
  );
}
