import * as z from 'zod';
import { payloadSchema } from './payload-schema.ts';

/** What each variable means, one or two sentences by path: the words of the payload's schema. */
export function variableNotes(): ReadonlyMap<string, string> {
  const notes = notesIn('', nodeSchema.parse(z.toJSONSchema(payloadSchema, { io: 'input' })));
  const own = Map.groupBy(notes, ({ path }) => path);
  const joined = [...own].map(
    ([path, found]) => [path, [...new Set(found.map(({ note }) => note))].join(' ')] as const,
  );
  const byPath = new Map(joined);
  const borrowed = Object.entries(otherNames).map(
    ([name, path]) => [name, `As ${path}: ${byPath.get(path) ?? ''}`] as const,
  );
  return new Map([...joined, ...borrowed, ...Object.entries(foreign)]);
}

interface Node {
  readonly description?: string | undefined;
  readonly properties?: Readonly<Record<string, Node>> | undefined;
  readonly anyOf?: readonly Node[] | undefined;
  readonly oneOf?: readonly Node[] | undefined;
}

/** As much of JSON Schema as tells what things mean. */
const nodeSchema: z.ZodType<Node> = z.lazy(() =>
  z.object({
    description: z.string().optional(),
    properties: z.record(z.string(), nodeSchema).optional(),
    anyOf: z.array(nodeSchema).optional(),
    oneOf: z.array(nodeSchema).optional(),
  }),
);

interface Note {
  readonly path: string;
  readonly note: string;
}

function notesIn(path: string, node: Node): readonly Note[] {
  const { description = '', properties = {}, anyOf = [], oneOf = [] } = node;
  const inside = Object.entries(properties).flatMap(([name, each]) =>
    notesIn(path === '' ? name : `${path}.${name}`, each),
  );
  const choices = [...anyOf, ...oneOf].flatMap((each) => notesIn(path, each));
  const isNoted = description !== '' && path !== '' && inside.length === 0;
  return [...(isNoted ? [{ path, note: description }] : []), ...inside, ...choices];
}

/** What resticprofile and Checkly call the same things. */
const otherNames: Readonly<Record<string, string>> = {
  PROFILE_NAME: 'profile.name',
  PROFILE_COMMAND: 'run.task',
  ERROR: 'error.message',
  ERROR_COMMANDLINE: 'error.commandLine',
  ERROR_EXIT_CODE: 'error.exitCode',
  ERROR_STDERR: 'error.stderr',
  ProfileName: 'profile.name',
  ProfileCommand: 'run.task',
  'Error.Message': 'error.message',
  'Error.CommandLine': 'error.commandLine',
  'Error.ExitCode': 'error.exitCode',
  'Error.Stderr': 'error.stderr',
  CHECK_NAME: 'profile.name',
  CHECK_ID: 'profile.id',
  ALERT_TITLE: 'summary',
  CHECK_RESULT_ID: 'run.id',
  RESPONSE_TIME: 'run.durationMs',
  API_CHECK_RESPONSE_STATUS_CODE: 'error.exitCode',
  CHECK_ERROR_MESSAGE: 'error.message',
  RUN_LOCATION: 'host.name',
  STARTED_AT: 'run.startedAt',
  TAGS: 'profile.tags',
  IS_TEST: 'event.test',
};

const foreign: Readonly<Record<string, string>> = {
  Stdout: 'Always empty; there so that templates of resticprofile work.',
  CHECK_TYPE: 'The task in capital letters.',
  ALERT_TYPE: 'ALERT_FAILURE, ALERT_RECOVERY, ALERT_DEGRADED or NO_ALERT, as Checkly says it.',
  API_CHECK_RESPONSE_STATUS_TEXT: 'What went wrong, or OK; empty while the run goes on.',
  RESULT_LINK: 'A link to the run.',
  SSL_DAYS_REMAINING: 'Always empty; there so that templates of Checkly work.',
  SSL_CHECK_DOMAIN: 'Always empty; there so that templates of Checkly work.',
};
