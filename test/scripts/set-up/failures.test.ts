import { describe, expect, it } from 'vitest';
import {
  playwrightFailures,
  tellFailures,
  vitestFailures,
} from '../../../scripts/set-up/failures.mjs';

describe('what failed in a test run', () => {
  it('is told by file, name and message for vitest', () => {
    const assertionResults = [
      { status: 'passed', fullName: 'a list is empty', failureMessages: [] },
      { status: 'failed', fullName: 'a list has an end', failureMessages: ['no end\n  at list'] },
    ];
    const testResults = [{ name: '/house/test/list.test.ts', message: '', assertionResults }];
    expect(vitestFailures({ testResults }, '/house')).toEqual([
      { name: 'test/list.test.ts › a list has an end', message: 'no end\n  at list' },
    ]);
  });

  it('is told of a spec file that could not be loaded', () => {
    const broken = {
      name: '/house/test/list.test.ts',
      message: 'no such module',
      assertionResults: [],
    };
    expect(vitestFailures({ testResults: [broken] }, '/house')).toEqual([
      { name: 'test/list.test.ts', message: 'no such module' },
    ]);
  });

  it('is told of nested window specs, of flaky ones and of errors outside of specs', () => {
    const spec = (title: string, status: string) => ({
      title,
      tests: [{ status, results: [{ errors: [{ message: `${title} is bad` }] }] }],
    });
    const inner = { file: 'tray.spec.ts', specs: [spec('nested', 'flaky')] };
    const suite = {
      file: 'tray.spec.ts',
      specs: [spec('fine', 'expected'), spec('outer', 'unexpected')],
      suites: [inner],
    };
    expect(playwrightFailures({ suites: [suite], errors: [{ message: 'no port' }] })).toEqual([
      { name: 'outside of specs', message: 'no port' },
      { name: 'tray.spec.ts › outer', message: 'outer is bad' },
      { name: 'tray.spec.ts › nested', message: 'nested is bad' },
    ]);
  });

  it('is told in few lines without colours and without the insides of the runner', () => {
    const inside = 'at run (/house/node_modules/vitest/run.js:1:1)';
    const message = `\u001B[31mred\u001B[39m\n\n${inside}\n${'more\n'.repeat(20)}`;
    const lines = tellFailures([{ name: 'a.test.ts › b', message }]);
    expect(lines.slice(0, 3)).toEqual(['failed: a.test.ts › b', '    red', '    more']);
    expect(lines).toHaveLength(9);
  });

  it('is counted where there is too much of it', () => {
    const many = Array.from({ length: 13 }, (_, at) => ({ name: `spec ${at}`, message: '' }));
    expect(tellFailures(many).at(-1)).toBe('failed: 3 more');
  });
});
