import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { nearest } from '../../src/base/spelling.ts';

/** The command line was used wrongly. Its message is for the person who typed it; the command exits with 2. */
export class WrongUse extends Error {
  override name = 'WrongUse';
}

type Values<Options extends ParseArgsOptionsConfig> = ReturnType<typeof parseArgs<{ options: Options }>>['values'];

/** The options of a command, `--help` among them. Throws WrongUse with the nearest name for an option that does not exist. */
export function parseArguments<Options extends ParseArgsOptionsConfig>(
  options: Options,
  words = process.argv.slice(2),
): Values<Options> {
  try {
    return parseArgs({ options, args: words, strict: true, allowPositionals: false }).values as Values<Options>;
  } catch (error) {
    throw new WrongUse(explain(error as NodeJS.ErrnoException, options, words), { cause: error });
  }
}

/** The same for a command that works on files: what stands alone is the name of one. */
export function parseFilesAndOptions<Options extends ParseArgsOptionsConfig>(
  options: Options,
  words = process.argv.slice(2),
): Values<Options> & { files: string[] } {
  try {
    const { values, positionals } = parseArgs({ options, args: words, strict: true, allowPositionals: true });
    return { ...(values as Values<Options>), files: positionals };
  } catch (error) {
    throw new WrongUse(explain(error as NodeJS.ErrnoException, options, words), { cause: error });
  }
}

/** A value that is one of a few words. Throws WrongUse with the nearest otherwise. */
export function oneOf<Word extends string>(option: string, value: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (found !== undefined) return found;
  const near = nearest(value, words);
  throw new WrongUse(
    `${option} cannot be "${value}". ${near ? `Did you mean ${near}?` : `Write one of ${words.join(', ')}.`}`,
  );
}

function explain(
  { code, message }: NodeJS.ErrnoException,
  options: ParseArgsOptionsConfig,
  words: readonly string[],
): string {
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return unknownOption(message, Object.keys(options));
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return unexpectedWord(message, words);
  if (message.includes('does not take an argument')) return `${optionIn(message)} takes no value.`;
  return `${optionIn(message)} needs a value.`;
}

function unknownOption(message: string, known: readonly string[]): string {
  const option = optionIn(message);
  const near = nearest(option.replace(/^-+/, ''), known);
  return `There is no option ${option}. ${near ? `Did you mean --${near}?` : `There are ${known.map((name) => `--${name}`).join(', ')}.`}`;
}

function unexpectedWord(message: string, words: readonly string[]): string {
  const word = words.find((candidate) => message.includes(`'${candidate}'`)) ?? '';
  return `"${word}" stands alone; every value follows its option, as in --content content.`;
}

function optionIn(message: string): string {
  return /'(?:-\w, )?(-{1,2}[^\s'=]+)/.exec(message)?.[1] ?? 'This option';
}
