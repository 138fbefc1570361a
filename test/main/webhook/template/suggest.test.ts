import { expect, it } from 'vitest';
import { nearest, orDidYouMean } from '../../../../main/webhook/template/suggest.ts';

const known = ['ERROR', 'ERROR_STDERR', 'run.id', 'run.outcome', 'JSON'];

it.each([
  ['ERORR', 'ERROR'],
  ['ERROR_STEDRR', 'ERROR_STDERR'],
  ['rnu.outcoem', 'run.outcome'],
  ['JOSN', 'JSON'],
  ['urn.id', 'run.id'],
  ['run.outcom', 'run.outcome'],
  ['error', 'ERROR'],
])('%s was meant to be %s', (name, meant) => {
  expect(nearest(name, known)).toBe(meant);
  expect(orDidYouMean('Unknown.', name, known)).toBe(`Unknown. Did you mean “${meant}”?`);
});

it.each(['weather', 'SNOJ', 'x', `${'run.id'.repeat(20)}`])('%s is like nothing known', (name) => {
  expect(nearest(name, known)).toBeNull();
  expect(orDidYouMean('Unknown.', name, known)).toBe('Unknown.');
});
