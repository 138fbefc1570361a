import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../set-up/machine.mjs';

/** What is to be covered: numbers with their behaviour in few words. */
export function readItems() {
  return JSON.parse(readFileSync(path.join(root, 'test', 'conformance.json'), 'utf8'));
}

/** The tests whose names start with numbers, of all files of the project. */
export function findTests() {
  return readdirSync(path.join(root, 'test'), { recursive: true })
    .map((file) => path.join('test', file).replaceAll(path.sep, '/'))
    .filter((file) => /\.(test|spec)\.tsx?$/.test(file))
    .toSorted()
    .flatMap((file) => {
      const source = readFileSync(path.join(root, file), 'utf8');
      return namesIn(source).map((name) => ({ file, name, numbers: numbersOf(name) }));
    });
}

/**
 * The names in a test file that start with a number, in their order. Names stand in calls and, for
 * tests by table, in rows, so every text counts that starts with one; comments do not.
 */
export function namesIn(source) {
  const code = source.replace(/^\s*(\/\/|\/?\*).*$/gm, '');
  return [...code.matchAll(/(['"`])(S\d+-\d+\b(?:\\.|(?!\1)[^\\])*)\1/g)].map(([, , name]) => name);
}

/** The numbers that a name starts with: "S0-1, S0-2 …" and "S0-1 S0-2 …" have both. */
export function numbersOf(name) {
  const [start] = /^(?:S\d+-\d+\b(?:,? and |[, ]+)?)*/.exec(name);
  return start.match(/S\d+-\d+/g) ?? [];
}
