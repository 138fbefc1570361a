import * as z from 'zod';
import type { HookContext } from './hook-context.ts';
import { PAYLOAD_VERSION } from './hook-context.ts';
import { momentSchema } from './hook-schema.ts';
import { payloadResultSchema } from './payload-result-schema.ts';
import { taskNames } from './task-names.ts';

/** The context as a body, as `contextBody` writes it and as JSON gives it back. */
export type Payload = { readonly version: typeof PAYLOAD_VERSION } & HookContext;

const text = (description: string) => z.string().describe(description);
const count = (description: string) => z.int().min(0).describe(description);
const instant = (description: string) => z.iso.datetime().describe(`${description} ISO 8601, UTC.`);

const event = z
  .object({
    id: text(
      'The id of this message, the same over all its attempts. Whoever gets an id again has this message already.',
    ),
    type: text('The task and the moment, for example backup.success.'),
    moment: momentSchema.describe(
      'When in the run this is told: at its start (before, and missed, which also comes alone where a time passed and nothing makes up for it), by how it ended (success, warning, failure, cancelled, skipped), or at its end in any case (finally).',
    ),
    occurredAt: instant('When it happened; an attempt may come much later.'),
    test: z.boolean().describe('Whether a person is trying the hook: then the run may be made up.'),
    suppressedCount: count(
      'How many messages of this kind were held back since the last one, for coming too soon.',
    ),
  })
  .describe('This message itself.') satisfies z.ZodType<HookContext['event']>;

const profile = z
  .object({
    id: text('The id of the profile, which stays when its name changes.'),
    name: text('Its name as the user wrote it.'),
    paths: z.array(z.string()).readonly().describe('The folders and files that it backs up.'),
    tags: z.array(z.string()).readonly().describe('Its tags, which its snapshots have too.'),
  })
  .describe('What is backed up.') satisfies z.ZodType<HookContext['profile']>;

const repository = z
  .object({
    id: text('The id of the repository.'),
    location: text('Where it is, as restic knows it: a path, or for example sftp:nas:/backup.'),
  })
  .describe('Where the backups are.') satisfies z.ZodType<HookContext['repository']>;

const outcome = z
  .enum(['succeeded', 'warned', 'failed', 'cancelled', 'skipped', 'interrupted'])
  .nullable()
  .describe(
    'How the run ended: it went well, went well but for something, went wrong, was stopped by the user, was not to be made, or was cut off by a crash or a power cut. Null while it goes on.',
  );

const run = z
  .object({
    id: text('The id of the run, the same in all its messages.'),
    task: z
      .enum(taskNames)
      .describe(
        'What was run: a restic command, or drill, which restores a sample and compares it.',
      ),
    trigger: z
      .enum(['manual', 'schedule', 'catch-up', 'retry', 'cli', 'chain'])
      .describe(
        'Why it was run: by hand, by its schedule, to make up for a missed time, once more after a failure, from the command line, or because it follows backups.',
      ),
    scheduledAt: z.iso
      .datetime()
      .nullable()
      .describe(
        'The time of its schedule that the run is about, also where it starts later to make up for it. ISO 8601, UTC; null where no schedule has asked for it.',
      ),
    outcome,
    message: text('One sentence for a person; empty while the run goes on.'),
    startedAt: instant('When the run was asked for.'),
    finishedAt: z.iso
      .datetime()
      .nullable()
      .describe('When it ended. ISO 8601, UTC; null before that.'),
    durationMs: z
      .int()
      .nullable()
      .describe('Milliseconds from its start to its end; null before that.'),
  })
  .describe('The run that this is about.') satisfies z.ZodType<HookContext['run']>;

const snapshot = z
  .object({ id: text('The id of the snapshot, as restic knows it.') })
  .nullable()
  .describe('The snapshot that was made; null where there is none.') satisfies z.ZodType<
  HookContext['snapshot']
>;

const stats = z
  .object({
    filesNew: count('Files that were not in the snapshot before.'),
    filesChanged: count('Files that have changed since.'),
    filesUnmodified: count('Files that are as they were.'),
    filesProcessed: count('All files that restic has looked at.'),
    bytesProcessed: count('The size of these files together.'),
    bytesAdded: count('What the repository has grown by, after compression where restic says so.'),
    durationMs: count('Milliseconds that restic itself took.'),
  })
  .nullable()
  .describe(
    'restic’s own figures of a backup; null for other tasks and before the end.',
  ) satisfies z.ZodType<HookContext['stats']>;

const errorKind = z
  .enum([
    'unreadable-files',
    'unusual-backup',
    'repository-missing',
    'repository-unreachable',
    'repository-exists',
    'wrong-password',
    'locked',
    'source-missing',
    'disk-full',
    'permission-denied',
    'engine-missing',
    'engine-too-old',
    'engine-failed',
    'keychain-missing',
    'keychain-locked',
    'keychain-unresponsive',
    'secret-missing',
    'repository-damaged',
    'restore-incomplete',
    'restore-differs',
    'download-failed',
    'hook-stopped',
    'hook-skipped',
    'interrupted',
    'condition-unmet',
    'missed',
    'cancelled',
    'busy',
    'not-found',
    'invalid-input',
    'configuration-damaged',
    'not-available',
  ])
  .describe('What went wrong, in one word for programs. The engine is restic.');

const problem = z.object({
  item: text('The file or folder.'),
  message: text('What restic said of it.'),
});

const error = z
  .object({
    kind: errorKind,
    message: text('What happened, in one sentence for a person.'),
    hint: text('What to do about it; may be empty.'),
    exitCode: z.int().nullable().describe('restic’s exit code; null where it did not end by one.'),
    commandLine: text('How restic was called, without secrets; empty where it was not.'),
    stderr: text(
      'The end of what restic wrote to stderr, without secrets. Empty unless the hook may send the log.',
    ),
    problems: z
      .array(problem)
      .readonly()
      .describe(
        'The first of the files that could not be read. Empty unless the hook may send the log.',
      ),
    problemCount: count('How many files could not be read, all of them.'),
  })
  .nullable()
  .describe(
    'What went wrong; null after a run that succeeded or was skipped, and before the end.',
  ) satisfies z.ZodType<HookContext['error']>;

/**
 * The payload of a hook whose body is the context, for the JSON Schema that receivers are written
 * by. What has no name in it is passed over, because a version may grow.
 */
export const payloadSchema = z
  .object({
    version: z
      .literal(PAYLOAD_VERSION)
      .describe(
        'The version of this format: another number where something is gone or means something else.',
      ),
    event,
    profile,
    repository,
    run,
    snapshot,
    stats,
    result: payloadResultSchema,
    error,
    summary: text('The message in one line, ready to be a title.'),
    details: text('The message in a few lines of plain text; empty where there is no more to say.'),
    host: z
      .object({
        name: text('Its name.'),
        platform: text('Its system in the words of Node.js: linux, darwin or win32.'),
      })
      .describe('The computer that ran it.'),
    app: z
      .object({ name: text('Its name.'), version: text('Its version.') })
      .describe('The program that sent this.'),
  })
  .describe(
    'What Bellhop sends where the body of a hook is the context.',
  ) satisfies z.ZodType<Payload>;
