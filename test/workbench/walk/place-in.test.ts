import { expect, test } from 'vitest';
import { inLanguageOf, placeIn, type Walk } from '../../../src/workbench/walk/walk.ts';

const step = (key: string, href: string): Walk['steps'][number] => ({
  key,
  page: key,
  do: 'read',
  title: key,
  when: '',
  href,
});
const walk: Walk = {
  path: 'first-day',
  title: 'Your first day',
  href: '/paths/first-day/',
  steps: [step('a', '/procedures/greet/'), step('b', '/checklists/welcome/'), step('c', '/procedures/greet/')],
};

test('a page is the step that leads to it, and so is the run of its checklist', () => {
  expect(placeIn(walk, '/checklists/welcome/', () => false)).toBe(1);
  expect(placeIn(walk, '/checklists/welcome/run/', () => false)).toBe(1);
});

test('of two steps with one page it is the first that is not done', () => {
  expect(placeIn(walk, '/procedures/greet/', () => false)).toBe(0);
  expect(placeIn(walk, '/procedures/greet/', (key) => key === 'a')).toBe(2);
  expect(placeIn(walk, '/procedures/greet/', () => true)).toBe(0);
});

test('other pages are no step', () => {
  expect(placeIn(walk, '/procedures/greet-a-caller/', () => false)).toBe(-1);
});

test('a page that is read in another language is the same step, and the way on stays in that language', () => {
  const place = placeIn(walk, '/it/checklists/welcome/run/', () => false);
  expect(place).toBe(1);
  const there = inLanguageOf(walk, '/it/checklists/welcome/run/', place);
  expect([there.href, ...there.steps.map(({ href }) => href)]).toEqual([
    '/it/paths/first-day/',
    '/it/procedures/greet/',
    '/it/checklists/welcome/',
    '/it/procedures/greet/',
  ]);
});

test('below a path of its own host the addresses keep that path', () => {
  const below = inLanguageOf(walk, '/vademecum/ro/checklists/welcome/', 1);
  expect(below.steps[0]?.href).toBe('/vademecum/ro/procedures/greet/');
});
