import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const step = z.strictObject({
  name: z.string(),
  id: z.string().optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  env: z.record(z.string(), z.string()).optional(),
});
type Step = z.infer<typeof step>;

const workflow = z.strictObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.strictObject({}),
  concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.boolean() }),
  jobs: z.record(
    z.string(),
    z.strictObject({
      name: z.string(),
      if: z.string().optional(),
      needs: z.string().optional(),
      'runs-on': z.string().regex(/^ubuntu-\d\d\.\d\d$/),
      'timeout-minutes': z.int().max(30),
      permissions: z.record(z.string(), z.enum(['read', 'write'])),
      environment: z.unknown().optional(),
      steps: z.array(step),
    }),
  ),
});

const files = globSync('.github/workflows/*.yml').sort();
const read = (file: string) => workflow.parse(parse(readFileSync(file, 'utf8')));
const stepsOf = (file: string): Step[] => Object.values(read(file).jobs).flatMap(({ steps }) => steps);

/** The actions that may run, by the commit that their release stands for. */
const actions: Readonly<Record<string, string>> = {
  'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1': 'v7.0.1',
  'actions/setup-node@249970729cb0ef3589644e2896645e5dc5ba9c38': 'v6.5.0',
  'actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a': 'v7.0.1',
  'actions/upload-pages-artifact@fc324d3547104276b827a68afc52ff2a11cc49c9': 'v5.0.0',
  'actions/deploy-pages@cd2ce8fcbc39b97be8ca5fce6e763baed58fa128': 'v5.0.0',
};

test('there are three', () => {
  expect(files).toEqual(['deploy', 'remind', 'validate'].map((name) => `.github/workflows/${name}.yml`));
});

describe.each(files)('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  test('has the form of all of them, and no right beyond those that a job names', () => {
    expect(read(file).permissions).toEqual({});
  });

  test('runs actions by the commit of a release, and says which', () => {
    const used = Array.from(text.matchAll(/uses: (\S+) # (\S+)/g), ([, action, release]) => [action, release]);
    expect(used).toHaveLength(text.match(/uses:/g)?.length ?? 0);
    expect(used.filter(([action = '', release]) => actions[action] !== release)).toEqual([]);
    expect(used.every(([action]) => /@[0-9a-f]{40}$/.test(action!))).toBe(true);
  });

  test('leaves no token in the files it gets', () => {
    const checkouts = stepsOf(file).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.map((each) => each.with?.['persist-credentials'])).toEqual(checkouts.map(() => false));
  });

  test('keeps no cache that a pull request could fill for others', () => {
    const setups = stepsOf(file).filter(({ uses }) => uses?.startsWith('actions/setup-node@'));
    expect(setups.map((each) => each.with?.['package-manager-cache'])).toEqual(setups.map(() => false));
    expect(text).not.toMatch(/actions\/cache|^\s+cache:/m);
  });

  test('puts nothing that somebody else wrote into a command', () => {
    expect(stepsOf(file).filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  test('never runs with the rights of the main branch for a pull request', () => {
    expect(Object.keys(read(file).on)).not.toContain('pull_request_target');
    expect(Object.keys(read(file).on)).not.toContain('workflow_run');
  });

  test('uses commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = Array.from(text.matchAll(/npm run (?:--silent )?([\w:-]+)/g), ([, name]) => name!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('the workflow of a pull request', () => {
  const file = '.github/workflows/validate.yml';

  test('has no secrets and may only read', () => {
    expect(readFileSync(file, 'utf8')).not.toMatch(/secrets\.|github\.token|GITHUB_TOKEN|\bwrite\b/);
    expect(Object.values(read(file).jobs).map(({ permissions }) => permissions)).toEqual([
      { contents: 'read' },
      { contents: 'read' },
    ]);
  });

  test('sees the history that reviews are compared with', () => {
    const depths = stepsOf(file).flatMap((each) => each.with?.['fetch-depth'] ?? []);
    expect(depths).toEqual([0, 0]);
  });
});

test('publishing never meets a pull request: neither its code nor what was built from it', () => {
  const { on, jobs } = read('.github/workflows/deploy.yml');
  expect(on).toEqual({ push: { branches: ['main'] }, workflow_dispatch: null });
  expect(jobs['build']?.if).toContain("github.ref == 'refs/heads/main'");
  expect(jobs['publish']?.needs).toBe('build');
  expect(readFileSync('.github/workflows/deploy.yml', 'utf8')).not.toContain('download-artifact');
});

test('issues are written in one place', () => {
  const writers = files.filter((file) => Object.values(read(file).jobs).some((job) => 'issues' in job.permissions));
  expect(writers).toEqual(['.github/workflows/remind.yml']);
});

describe('on GitLab', () => {
  const text = readFileSync('.gitlab-ci.yml', 'utf8');
  const pipeline = parse(text) as Record<string, { script?: string[]; rules?: { if: string }[]; artifacts?: unknown }>;

  test('a merge request gets its findings as code quality and as tests, and a preview that opens', () => {
    expect(pipeline['pages-of-the-change']?.artifacts).toMatchObject({
      when: 'always',
      reports: { codequality: 'code-quality.json', junit: 'findings.xml' },
    });
    expect(pipeline['preview']?.artifacts).toMatchObject({ expose_as: 'What changes' });
  });

  test('publishes from the main branch only', () => {
    expect(pipeline['publish']?.rules?.map((rule) => rule.if)).toEqual([
      '$CI_PIPELINE_SOURCE != "schedule" && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH',
    ]);
  });

  test('names a token in the reminders only', () => {
    const named = Object.entries(pipeline).filter(([, job]) => /TOKEN/.test(JSON.stringify(job)));
    expect(named.map(([name]) => name)).toEqual(['remind']);
  });

  test('uses commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = Array.from(text.matchAll(/npm run (?:--silent )?([\w:-]+)/g), ([, name]) => name!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('the forms of issues', () => {
  const form = z.strictObject({
    name: z.string(),
    description: z.string(),
    title: z.string(),
    labels: z.array(z.string()),
    body: z
      .array(
        z.strictObject({
          type: z.enum(['input', 'textarea', 'dropdown', 'checkboxes', 'markdown']),
          id: z.string().regex(/^[\w-]+$/),
          attributes: z.strictObject({
            label: z.string(),
            description: z.string().optional(),
            placeholder: z.string().optional(),
            options: z.array(z.string()).min(1).optional(),
          }),
          validations: z.strictObject({ required: z.boolean() }).optional(),
        }),
      )
      .min(1),
  });
  const forms = globSync('.github/ISSUE_TEMPLATE/*.yml').filter((file) => !file.endsWith('config.yml'));

  test.each(forms)('%s has the shape that GitHub reads, with each id once', (file) => {
    const { body } = form.parse(parse(readFileSync(file, 'utf8')));
    expect(new Set(body.map(({ id }) => id)).size).toBe(body.length);
  });

  test('ask for what is wrong, what is missing and what could be better', () => {
    expect(forms.map((file) => form.parse(parse(readFileSync(file, 'utf8'))).name).sort()).toEqual([
      'A page is missing',
      'Something is wrong',
      'Suggest a change',
    ]);
  });

  test.each(forms)('%s asks on GitLab what it asks on GitHub', (file) => {
    const { name, body } = form.parse(parse(readFileSync(file, 'utf8')));
    const asked = readFileSync(`.gitlab/issue_templates/${name}.md`, 'utf8').match(/(?<=^\*\*).+?(?=\*\*)/gm);
    expect(asked).toEqual(body.map(({ attributes }) => attributes.label));
  });

  test('a merge request is asked what a pull request is asked', () => {
    const asks = (file: string) => readFileSync(file, 'utf8').match(/^(?:\*\*|- \[ \]).+/gm);
    expect(asks('.gitlab/merge_request_templates/Default.md')).toEqual(asks('.github/pull_request_template.md'));
  });
});
