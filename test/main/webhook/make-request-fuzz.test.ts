import { expect, it } from 'vitest';
import { contextBody, type HookContext } from '../../../main/core/hook-context.ts';
import { openRequest, secretsOf, type OpenRequest } from '../../../main/core/sealed-request.ts';
import type { Hook } from '../../../preload/contract/hook.ts';
import { fields, json } from './delivering.ts';
import { requestOf } from './rendering.ts';
import { aFailure, nastyText, seeded } from './samples.ts';

/** Whole requests; the seed makes them the same each time. */
const CASES = 20_000;
const SEED = 20_261_122;
const ORIGIN = 'https://h.example:8443';

/** The values of one case, each of them nasty. */
interface Values {
  readonly name: string;
  readonly message: string;
  readonly stderr: string;
  readonly mine: string;
  readonly secret: string;
  readonly path: string;
}

/** What a hook does with its URL and its query. */
interface Shape {
  readonly url: string;
  readonly query: Hook['query'];
  /** What the query must come to. */
  readonly asked: (values: Values, context: HookContext) => readonly (readonly [string, string])[];
}

const wellFormed = (pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([name, value]) => [name, value.toWellFormed()] as const);

const SHAPES: readonly Shape[] = [
  {
    url: `${ORIGIN}/a/{{PROFILE_NAME}}/b{{ERROR_STDERR}}?e={{ERROR}}&s={{secret "S"}}#{{ERROR}}`,
    query: { kind: 'none' },
    asked: ({ message, secret }) => [
      ['e', message],
      ['s', secret],
    ],
  },
  {
    url: `${ORIGIN}/a{{{ERROR_STDERR}}}?e={{ERROR}}`,
    query: { kind: 'none' },
    asked: () => [],
  },
  {
    url: `${ORIGIN}/{{MINE}}?own=1#{{ERROR_STDERR}}`,
    query: fields({
      e: '{{ERROR_STDERR}}',
      n: '{{PROFILE_NAME}}/{{MINE}}',
      s: '{{secret "S"}}',
      'odd&=name ': '{{ERROR}}',
    }),
    asked: ({ name, message, stderr, mine, secret }) => [
      ['own', '1'],
      ['e', stderr],
      ['n', `${name.toWellFormed()}/${mine.toWellFormed()}`],
      ['s', secret],
      ['odd&=name ', message],
    ],
  },
  {
    url: `${ORIGIN}/x?own={{MINE}}`,
    query: { kind: 'context' },
    asked: ({ mine }, { profile, run, error }) => [
      ['own', mine],
      ['profile.name', profile.name],
      ...profile.paths.map((path) => ['profile.paths', path] as const),
      ['run.message', run.message],
      ['error.stderr', error?.stderr ?? ''],
    ],
  },
];

const BODY = json(
  '{"e": "{{ERROR_STDERR}}", "both": "{{PROFILE_NAME}} {{MINE}}", "v": {{ERROR}}, "s": "{{secret "S"}}", "paths": [{{#each profile.paths}}"{{this}}"{{#unless @last}},{{/unless}}{{/each}}]}',
);
const HEADERS = [
  { name: 'X-Value', value: 'v: {{ERROR_STDERR}}{{{PROFILE_NAME}}}' },
  { name: 'X-Secret', value: '{{secret "S"}}' },
];

function valuesOf(random: () => number): Values {
  const text = (): string => nastyText(random);
  return {
    name: text(),
    message: text(),
    stderr: text(),
    mine: text(),
    secret: text(),
    path: text(),
  };
}

function contextOf({ name, message, stderr, path }: Values): HookContext {
  const failed = aFailure(stderr, message);
  return { ...failed, profile: { ...failed.profile, name, paths: [path, 'b'] } };
}

/** Fails with the case written out; faster than `expect` for so many cases. */
function same(found: unknown, wanted: unknown, values: Values): void {
  if (found !== wanted) expect({ values, found }).toEqual({ values, found: wanted });
}

function checkUrl({ url }: OpenRequest, shape: Shape, values: Values, context: HookContext): void {
  const read = new URL(url);
  same(read.origin, ORIGIN, values);
  same(read.username + read.password, '', values);
  same(/[^\x21-\x7e]/.test(url), false, values);
  const wanted = wellFormed(shape.asked(values, context));
  if (wanted.length === 0) return;
  const names = new Set(wanted.map(([name]) => name));
  const found = [...read.searchParams].filter(
    ([name]) => shape.query.kind !== 'context' || names.has(name),
  );
  same(JSON.stringify(found), JSON.stringify(wanted), values);
}

function checkHeaders({ headers }: OpenRequest, isContext: boolean, values: Values): void {
  const names = headers.map(({ name }) => name).join();
  same(names, `X-Value,X-Secret,User-Agent${isContext ? ',Content-Type' : ''}`, values);
  for (const { value } of headers) same(/[^\P{Cc}\t]/u.test(value), false, values);
}

function checkBody({ body }: OpenRequest, values: Values): void {
  const read = JSON.parse(body) as Record<string, unknown>; // An object is written in the template.
  same(Object.keys(read).join(), 'e,both,v,s,paths', values);
  same(read['e'], values.stderr, values);
  same(read['both'], `${values.name} ${values.mine}`, values);
  same(read['v'], values.message, values);
  same(read['s'], values.secret, values);
  same(JSON.stringify(read['paths']), JSON.stringify([values.path, 'b']), values);
}

it(`S4-24 ${String(CASES)} whole requests keep their origin, headers, query and JSON`, async () => {
  const random = seeded(SEED);
  let made = 0;
  for (let index = 0; index < CASES; index += 1) {
    const shape = SHAPES[index % SHAPES.length]!;
    const isContext = index % 3 === 0;
    const values = valuesOf(random);
    const context = contextOf(values);
    const hook: Partial<Hook> = {
      url: shape.url,
      query: shape.query,
      headers: HEADERS,
      body: isContext ? { kind: 'context' } : BODY,
    };
    const sealed = await requestOf(hook, context, [{ MINE: values.mine }]);
    if (!sealed.ok) {
      // The only reason to refuse: a path that would lead to another one.
      same(sealed.failure.message.includes('“.” or “..”'), true, values);
      continue;
    }
    made += 1;
    const names = secretsOf(sealed.value);
    const request = openRequest(sealed.value, new Map(names.map((name) => [name, values.secret])));
    same(names.join(), 'S', values);
    checkUrl(request, shape, values, context);
    checkHeaders(request, isContext, values);
    if (!isContext) checkBody(request, values);
    if (isContext) same(request.body, contextBody(context), values);
    if (isContext) same(JSON.stringify(JSON.parse(request.body)), request.body, values);
  }
  expect(made).toBeGreaterThan(CASES * 0.95);
});
