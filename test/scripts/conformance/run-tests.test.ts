import path from 'node:path';
import { expect, it } from 'vitest';
import { resultsIn } from '../../../scripts/conformance/run-tests.mjs';

const file = path.resolve(import.meta.dirname, '../../a.test.ts');

it('reads the numbers of a test and of what it stands in', () => {
  const number = (text: string): string => `S${text}`; // So that nobody takes these for tests.
  const ran = { title: number('0-1 asks'), status: 'passed' };
  const assertionResults = [{ ...ran, ancestorTitles: ['a hook', number('4-7 moment')] }];
  expect(resultsIn({ testResults: [{ name: file, assertionResults }] })).toEqual([
    {
      file: 'test/a.test.ts',
      name: `a hook > ${number('4-7 moment')} > ${number('0-1 asks')}`,
      numbers: [number('4-7'), number('0-1')],
      status: 'passed',
    },
  ]);
});
