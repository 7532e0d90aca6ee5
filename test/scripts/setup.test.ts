import { describe, expect, test } from 'vitest';
import { isRecent, oldNodeMessage } from '../../scripts/steps/setup/find-node.mjs';
import { isInstalled } from '../../scripts/steps/setup/install-dependencies.mjs';
import { run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function project(wanted: object, installed: object): string {
  return temporaryFolder({
    'package-lock.json': JSON.stringify({ packages: { '': {}, ...wanted } }),
    'node_modules/.package-lock.json': JSON.stringify({ packages: installed }),
    'then.mjs': 'console.log(process.argv.slice(2).join(" ")); process.exitCode = 7;',
  });
}

describe('setup', () => {
  test('says nothing and takes less than a second when all is there', () => {
    const start = performance.now();
    expect(run('setup.mjs')).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test('runs a file afterwards and hands its exit code through', () => {
    const file = `${project({}, {})}/then.mjs`;
    expect(run('setup.mjs', ['--then', file, '--pages', '60'])).toEqual({
      status: 7,
      stdout: '--pages 60\n',
      stderr: '',
    });
  });

  test('refuses an option it does not know', () => {
    expect(run('setup.mjs', ['--broswer'])).toMatchObject({
      status: 2,
      stderr: 'There is no option --broswer. Write --browser, or --then and a file to run.\n',
    });
  });

  test('says so when CHROME_PATH leads nowhere, and does not take another browser', () => {
    expect(run('setup.mjs', ['--browser'], { CHROME_PATH: '/nowhere/chrome' })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('CHROME_PATH is /nowhere/chrome, which cannot be started.'),
    });
  });
});

describe('dependencies', () => {
  const here = { os: [process.platform], cpu: [process.arch], optional: true };

  test('are there when npm has installed what the lockfile names', () => {
    expect(
      isInstalled(project({ 'node_modules/a': { version: '1.0.0' } }, { 'node_modules/a': { version: '1.0.0' } })),
    ).toBe(true);
  });

  test('are not there when one is missing or has another version', () => {
    expect(isInstalled(project({ 'node_modules/a': { version: '1.0.0' } }, {}))).toBe(false);
    expect(
      isInstalled(project({ 'node_modules/a': { version: '1.0.0' } }, { 'node_modules/a': { version: '1.0.1' } })),
    ).toBe(false);
    expect(
      isInstalled(temporaryFolder({ 'package-lock.json': '{"packages":{"node_modules/a":{"version":"1.0.0"}}}' })),
    ).toBe(false);
  });

  test('may lack what is made for other machines, but not what is made for this one', () => {
    expect(isInstalled(project({ 'node_modules/a': { ...here, version: '1.0.0', os: ['aix'] } }, {}))).toBe(true);
    expect(isInstalled(project({ 'node_modules/a': { ...here, version: '1.0.0' } }, {}))).toBe(false);
  });
});

describe('Node', () => {
  test.each([
    ['20.20.2', false],
    ['22.12.0', false],
    ['22.18.0', true],
    ['23.5.0', false],
    ['23.6.0', true],
    ['24.0.0', true],
  ])('%s is new enough: %s', (version, expected) => {
    expect(isRecent(version)).toBe(expected);
  });

  test('that is too old is named, with the way to a newer one', () => {
    expect(oldNodeMessage('20.1.0')).toContain('This needs Node 22.18 or newer; here is 20.1.0');
  });
});
