import type { Report } from './report.ts';

type FileReport = Omit<Report, 'file'>;

const usable = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/** Names that Windows keeps for devices, whatever their ending: such a file cannot even be checked out there. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** What is wrong with the name of a file or folder, if anything. */
export function nameProblem(path: string, isFolder: boolean): FileReport | undefined {
  const name = path.split('/').at(-1)!;
  if (/^_folder\.ya?ml$/i.test(name)) return undefined;
  if (name.startsWith('_')) return isFolder || name !== '_template.mdx' ? underscored(name) : undefined;
  if (name.startsWith('.')) return hidden(name);
  const composed = name.normalize('NFC');
  if (!usable.test(composed)) return unusable(path, name);
  if (devices.test(name)) return reserved(name);
  if (name.endsWith('.'))
    return { ...unusable(path, name), message: `The name "${name}" ends with a dot, which Windows drops.` };
  return isFolder ? undefined : dotted(path, name);
}

function underscored(name: string): FileReport {
  return {
    rule: 'file-name',
    message: `"${name}" begins with an underscore, which does not make a page private.`,
    hint: 'Name it like any page, and write status: draft at its top.',
  };
}

function hidden(name: string): FileReport {
  return {
    rule: 'file-name',
    message: `"${name}" is hidden, since its name begins with a dot.`,
    hint: 'Take it out of the content folder.',
  };
}

function reserved(name: string): FileReport {
  return {
    rule: 'file-name',
    message: `Windows keeps the name "${name.split('.')[0]}" for itself, and cannot hold such a file.`,
    hint: 'Give it another name.',
  };
}

function unusable(path: string, name: string): FileReport {
  const better = betterName(name);
  const folder = path.slice(0, path.length - name.length);
  // Between double quotes a shell would still read these signs.
  const isPlain = !/["$`\\!\p{Cc}\p{Cf}]/u.test(name);
  const command = isPlain ? `Rename it: git mv "${path}" ${folder}${better}` : `Rename it to ${better}.`;
  return {
    rule: 'file-name',
    message: `The name "${visible(name)}" cannot be used by every computer and browser.`,
    hint:
      better === undefined
        ? 'No letters are left for the address: give it a name of small letters and hyphens.'
        : command,
  };
}

/** Between the name and the ending of a page stands nothing but its language. */
function dotted(path: string, name: string): FileReport | undefined {
  const [, stem = '', middle = '', ending = ''] = /^([^.]*)\.(.+)\.(mdx?)$/.exec(name) ?? [];
  if (middle === '' || (isLanguage(middle) && middle !== 'mdx')) return undefined;
  const folder = path.slice(0, path.length - name.length);
  if (/^mdx?$/i.test(middle))
    return {
      rule: 'file-name',
      message: `"${name}" has its ending twice.`,
      hint: `Rename it: git mv "${path}" ${path.slice(0, path.length - name.length)}${stem}.${ending}`,
    };
  const small = middle.toLowerCase();
  const better = isLanguage(small) ? `${stem}.${small}.${ending}` : `${stem}-${small.replace(/[._]+/g, '-')}.${ending}`;
  return {
    rule: 'file-name',
    message: `"${middle}" in the name "${name}" stands where a translation says its language.`,
    hint: `Rename it: git mv "${path}" ${folder}${better}`,
  };
}

function isLanguage(code: string): boolean {
  if (!/^[a-z]{2,3}$/.test(code)) return false;
  return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(code) !== undefined;
}

function betterName(wrong: string): string | undefined {
  const [, stem = '', ending = ''] = /^([\s\S]*?)((?:\.[a-z]{2})?\.[A-Za-z]+)?\.?$/.exec(wrong) ?? [];
  const words = stem
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words ? `${words.join('-')}${ending.toLowerCase()}` : undefined;
}

/** A name with its invisible characters made visible. */
function visible(text: string): string {
  return text.replace(
    /[^\p{L}\p{N}\p{P}\p{S} ]/gu,
    (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`,
  );
}
