import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { exampleContext } from '../../../main/core/example-context.ts';
import { contextBody } from '../../../main/core/hook-context.ts';
import { momentSchema } from '../../../main/core/hook-schema.ts';
import { knownValues } from '../../../main/core/known-variables.ts';
import { makeContext } from '../../../main/core/make-context.ts';
import { payloadSchema, type Payload } from '../../../main/core/payload-schema.ts';
import { taskNames } from '../../../main/core/task-names.ts';
import type { Outcome, Run } from '../../../preload/contract/run.ts';
import { aProfile, aRepository, aRun } from '../../fakes/make.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const folder = path.join(root, 'docs', 'payload');

/** Writes the documents anew: `UPDATE_PAYLOAD=1 npx vitest run test/main/core/payload-schema.test.ts`. */
const isUpdate = process.env['UPDATE_PAYLOAD'] === '1';

/** As JSON Schema says it in few words: without what only repeats or narrows for a machine. */
function inFewWords({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  delete jsonSchema.readOnly;
  if (jsonSchema.format === 'date-time') delete jsonSchema.pattern;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
}

/** Open to what a later Bellhop adds, as the promise of a version wants it. */
const openSchema = {
  $id: 'https://bellhop.example/payload/v1.schema.json',
  title: 'What Bellhop tells a receiver, version 1',
  ...z.toJSONSchema(payloadSchema, { io: 'input', override: inFewWords }),
};

/** Closed: what has no name in the schema is refused. */
const closed = z.fromJSONSchema(asDocument(z.toJSONSchema(payloadSchema, { io: 'output' })));

function asDocument(schema: object): Parameters<typeof z.fromJSONSchema>[0] {
  return schema as Parameters<typeof z.fromJSONSchema>[0]; // JSON Schemas have two types in zod.
}

/** Holds a document equal to what it must be, or writes it. */
async function hold(name: string, value: unknown): Promise<void> {
  const file = path.join(folder, name);
  const options = await resolveConfig(file);
  const wanted = await format(JSON.stringify(value, null, 2), { ...options, filepath: file });
  if (isUpdate) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, wanted);
  }
  expect(readFileSync(file, 'utf8')).toBe(wanted);
}

const read = (name: string): unknown => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));

/** The complaints about a body; none when it is right. */
const complaints = (body: string): unknown => closed.safeParse(JSON.parse(body)).error?.issues;

describe('the schema of the payload', () => {
  it('says neither more nor less than the type', () => {
    const context = exampleContext('warning');
    const fromType: z.infer<typeof payloadSchema> = { version: 1, ...context } satisfies Payload;
    const fromSchema: Payload = payloadSchema.parse(fromType);
    expect(fromSchema).toEqual({ version: 1, ...context });
  });

  it('says of every part what it means', () => {
    const silent: string[] = [];
    const look = (schema: unknown, place: string): void => {
      const { description, properties, anyOf, items } = schema as z.core.JSONSchema.BaseSchema;
      if (properties !== undefined) {
        for (const [name, each] of Object.entries(properties)) {
          const { description: said } = each as z.core.JSONSchema.BaseSchema;
          if (!said?.endsWith('.')) silent.push(`${place}.${name}`);
          look(each, `${place}.${name}`);
        }
      }
      for (const each of anyOf ?? []) look(each, place);
      if (items !== undefined) look(items, place);
      if (place === 'payload' && description === undefined) silent.push(place);
    };
    look(openSchema, 'payload');
    expect(silent).toEqual([]);
  });

  it('is the document v1.schema.json', async () => {
    await hold('v1.schema.json', openSchema);
  });

  it('lets the payload grow', () => {
    const published = z.fromJSONSchema(asDocument(read('v1.schema.json') as object));
    const grown = { version: 1, ...exampleContext('success'), later: { more: true } };
    expect(published.safeParse(grown).error).toBeUndefined();
    expect(closed.safeParse(grown).success).toBe(false);
  });

  it.each(['event', 'run', 'stats', 'result', 'error', 'summary', 'host'])(
    'misses "%s"',
    (name) => {
      const context = exampleContext('warning');
      const parts = Object.entries({ version: 1, ...context }).filter(([each]) => each !== name);
      expect(payloadSchema.safeParse(Object.fromEntries(parts)).success).toBe(false);
    },
  );

  it('has the words that templates are checked against', () => {
    const { event, run } = payloadSchema.shape;
    expect(knownValues.get('event.moment')).toEqual(event.shape.moment.options);
    expect(knownValues.get('run.task')).toEqual(run.shape.task.options);
    expect(knownValues.get('run.trigger')).toEqual(run.shape.trigger.options);
    expect(knownValues.get('run.outcome')).toEqual(run.shape.outcome.unwrap().options);
  });

  it('is for version 1 only', () => {
    const payload = { version: 2, ...exampleContext('success') };
    expect(payloadSchema.safeParse(payload).success).toBe(false);
  });
});

describe.each(momentSchema.options)('the example of "%s"', (moment) => {
  it('is what a hook sends', async () => {
    await hold(`examples/${moment}.json`, JSON.parse(contextBody(exampleContext(moment))));
  });

  it('is right by the schema', () => {
    const example = read(`examples/${moment}.json`);
    const published = z.fromJSONSchema(asDocument(read('v1.schema.json') as object));
    expect(published.safeParse(example).error).toBeUndefined();
    expect(closed.safeParse(example).error).toBeUndefined();
    expect(example).toMatchObject({ version: 1, event: { moment, test: false } });
  });
});

const at = '2026-03-01T08:00:41.000Z';
const surroundings = {
  host: { name: 'tower', platform: 'linux' },
  app: { name: 'Bellhop', version: '1.2.3' },
};
const outcomes: readonly (Outcome | null)[] = [
  null,
  'succeeded',
  'warned',
  'failed',
  'cancelled',
  'skipped',
  'interrupted',
];

/** The payload of a run, told with and without its log. */
function bodiesOf(run: Run): readonly string[] {
  return [true, false].map((sendLog) => {
    const telling = { id: 'd1', moment: 'finally', at, test: true, suppressedCount: 3 } as const;
    const subject = { run, profile: aProfile([], { tags: ['home'] }), repository: aRepository };
    return contextBody(makeContext(subject, { ...telling, sendLog }, surroundings));
  });
}

const problem = { item: '/a "b"\n', message: 'denied' };
const stats = exampleContext('success').stats;

describe.each(taskNames)('the payload of a real %s', (task) => {
  it.each(outcomes)('is right by the schema and holds nothing else: %s', (outcome) => {
    const bare = aRun({ task, outcome });
    const failure = { kind: 'disk-full', message: 'Full.', hint: '', details: 'ENOSPC' } as const;
    const full = aRun({
      task,
      outcome,
      failure,
      stats,
      message: 'Full.',
      snapshotId: '4bba301e',
      exitCode: -1,
      stderr: 'Fatal: "full"\n',
      commandLine: 'restic --json',
      finishedAt: at,
      problems: Array.from({ length: 50 }, () => problem),
      problemCount: 12_345,
    });
    for (const body of [bare, full].flatMap(bodiesOf)) expect(complaints(body)).toBeUndefined();
  });
});
