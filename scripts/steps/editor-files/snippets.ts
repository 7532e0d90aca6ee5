import { z } from 'zod';
import { componentNames, components, type ComponentDefinition } from '../../../src/model/components.ts';
import { reviewMethod } from '../../../src/model/fields.ts';

/** A snippet as VS Code keeps it. */
interface Snippet {
  scope: 'mdx';
  prefix: string;
  description: string;
  body: string[];
}

/** A snippet for each component, made from its example, and one for a review. */
export function snippets(): Record<string, Snippet> {
  return {
    ...Object.fromEntries(componentNames.map((name) => [name, componentSnippet(name, components[name])])),
    review: {
      scope: 'mdx',
      prefix: 'review',
      description: 'A review, to put above the older ones: who checked the page, how, and what came out.',
      body: [
        '- on: ${1:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}',
        '  by: ${2:owner}',
        `  how: \${3|${reviewMethod.options.join(',')}|}`,
        '  found: ${4:What the review found, in a sentence}',
        '  next: ${5:YYYY-MM-DD}',
        '  of: pending',
        '$0',
      ],
    },
  };
}

function componentSnippet(name: string, { properties, help, example }: ComponentDefinition): Snippet {
  const stop = stops();
  const tag = new RegExp(`<${name}\\b[^>]*?(?:/>|>[\\s\\S]*</${name}>)`).exec(example)![0];
  const body = tag.replace(/(?<open><[A-Za-z][^>]*>)|(?<close><\/[A-Za-z]+>)|(?<text>[^<]+)/g, (all, ...rest) => {
    const { open, close, text } = rest.at(-1) as Record<'open' | 'close' | 'text', string | undefined>;
    if (close !== undefined) return close;
    return open === undefined ? textStops(text ?? all, stop) : propertyStops(open, properties, stop);
  });
  return { scope: 'mdx', prefix: name, description: help, body: `${body}$0`.split('\n') };
}

type Stop = (content: (place: number) => string) => string;

/** Numbers the places to fill in, from 1. */
function stops(): Stop {
  let place = 0;
  return (content) => content((place += 1));
}

function propertyStops(tag: string, properties: z.ZodObject, stop: Stop): string {
  return tag.replace(/(\w+)="([^"]*)"/g, (_, name: string, value: string) => {
    const options = optionsOf(properties.shape[name] as z.ZodType);
    const choice = options && [value, ...options.filter((option) => option !== value)].map(escapeChoice).join(',');
    return `${name}="${stop((place) => (choice === undefined ? `\${${place}:${escape(value)}}` : `\${${place}|${choice}|}`))}"`;
  });
}

/** The words that a property may be; undefined where it may be any. */
function optionsOf(schema: z.ZodType): string[] | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return optionsOf(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodEnum ? schema.options.map(String) : undefined;
}

/** What stands in a line is one place to fill in, save a number, a sign of a list with its box, a sign of a quote, or who speaks. */
function textStops(text: string, stop: Stop): string {
  return text.replace(
    /^(\d+\. |- (?:\[[ x]\] )?| *> |\*\*[^*]+\*\* )?(\S.*)$/gm,
    (_, mark: string | undefined, words: string) => {
      return `${mark ?? ''}${stop((place) => `\${${place}:${escape(words)}}`)}`;
    },
  );
}

function escape(text: string): string {
  return text.replaceAll(/[\\$}]/g, '\\$&');
}

function escapeChoice(text: string): string {
  return text.replaceAll(/[\\,|]/g, '\\$&');
}
