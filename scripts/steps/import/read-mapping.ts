import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { WrongUse } from '../parse-arguments.ts';
import { mapping, type Mapping } from './mapping.ts';

/** Reads a mapping file. Throws WrongUse with the place and what to write instead. */
export function readMapping(path: string): Mapping {
  if (!existsSync(path)) throw new WrongUse(`There is no file "${path}". A first run without --map proposes one.`);
  const result = mapping.safeParse(parsed(path));
  if (result.success) return result.data;
  const said = result.error.issues.map((issue) => `${path}: ${issue.path.join('.') || 'the file'}: ${issue.message}`);
  throw new WrongUse(said.join('\n'));
}

function parsed(path: string): unknown {
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new WrongUse(`${path} is no YAML: ${(error as Error).message.split('\n')[0]}`, { cause: error });
  }
}
