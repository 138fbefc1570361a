import * as z from 'zod';
import { variables } from '../../words/en/variables.ts';
import { sentencesInWords } from '../../words/list.ts';
import { t } from '../../words/t.ts';
import { payloadSchema } from './payload-schema.ts';

/**
 * What each variable means, one or two sentences by path: what the payload's schema says of it, in the
 * language that is spoken.
 */
export function variableNotes(): ReadonlyMap<string, string> {
  const notes = notesIn('', nodeSchema.parse(z.toJSONSchema(payloadSchema, { io: 'input' })));
  const own = Map.groupBy(notes, ({ path }) => path);
  const joined = [...own].map(
    ([path, found]) =>
      [path, sentencesInWords([...new Set(found.map(({ note }) => spoken(note)))])] as const,
  );
  const byPath = new Map(joined);
  const borrowed = Object.entries(otherNames).map(
    ([name, path]) =>
      [name, t('template.asVariable', { path, note: byPath.get(path) ?? '' })] as const,
  );
  return new Map([...joined, ...borrowed, ...Object.entries(foreign())]);
}

type VariableKey = `variables.${keyof typeof variables}`;

/** The schema is for programmers everywhere, so it speaks English: from that to the key of the words. */
const keys: ReadonlyMap<string, VariableKey> = new Map(
  Object.entries(variables).map(([name, text]) => [
    text,
    `variables.${name as keyof typeof variables}` as const,
  ]),
);

function spoken(note: string): string {
  const key = keys.get(note);
  return key === undefined ? note : t(key);
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

/** What only they have. */
const foreign = (): Readonly<Record<string, string>> => ({
  Stdout: t('variables.foreignStdout'),
  CHECK_TYPE: t('variables.foreignTask'),
  ALERT_TYPE: t('variables.foreignAlertType'),
  API_CHECK_RESPONSE_STATUS_TEXT: t('variables.foreignStatusText'),
  RESULT_LINK: t('variables.foreignLink'),
  SSL_DAYS_REMAINING: t('variables.foreignEmpty'),
  SSL_CHECK_DOMAIN: t('variables.foreignEmpty'),
});
