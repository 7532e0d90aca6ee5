import type { SiteFinding } from './finding.ts';

/** What a site may consist of, by ending and by folder. What is not here has been left behind by accident. */
const anywhere = /\.(html|css|json|xml|txt|svg|png|jpe?g|gif|webp|avif|ico|woff2|webmanifest)$/;
const inFolders = [
  /^_redirects$/,
  /^redirects\.map$/,
  /^(owners\/[^/]+\/)?reviews\.ics$/,
  /^_astro\/.+\.js$/,
  /^(\w\w\/)?workbench\/example-contacts\.csv$/,
  /^year\/[^/]+\.ics$/,
];

/** Reports files that have no place in a published site. */
export function* checkFiles(files: readonly string[]): Generator<SiteFinding> {
  for (const file of files) {
    if (file.split('/').some((part) => part.startsWith('.')))
      yield { file, message: 'A file whose name begins with a dot may not be published.' };
    else if (!anywhere.test(file) && !inFolders.some((pattern) => pattern.test(file))) {
      yield { file, message: 'A file of this kind may not be published here.' };
    }
  }
}
