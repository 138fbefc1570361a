import type { About, Finding, VaultState } from '../../preload/contract/api.ts';
import type { Run } from '../../preload/contract/run.ts';
import type { Pause } from '../../preload/contract/schedule.ts';
import type { Configuration } from './configuration.ts';
import { plainValues } from './plain-values.ts';
import type { Redact } from './redact.ts';
import { configurationLines } from './support-configuration.ts';
import {
  bookLine,
  failingHookLine,
  runLines,
  type FailingHook,
  type KeptBook,
} from './support-history.ts';
import { homeAsTilde, masking, originsOnly, oneLine } from './support-words.ts';

/** What a support bundle is made of. */
export interface SupportFacts {
  /** When it is made, ISO 8601. */
  readonly at: string;
  readonly about: About;
  /** The system's release and processor, and the versions of what Bellhop stands on. */
  readonly system: readonly string[];
  /** The user's own folder. */
  readonly home: string;
  readonly vault: VaultState['kind'];
  /** Every secret's value; null where they cannot be read, and so cannot be masked. */
  readonly secrets: readonly string[] | null;
  readonly findings: readonly Finding[];
  readonly configuration: Configuration;
  /** Newest first. */
  readonly runs: readonly Run[];
  readonly failing: readonly FailingHook[];
  readonly books: readonly KeptBook[];
  readonly pause: Pause | null;
}

/**
 * One text with what somebody who is asked for help needs to know. It is built of what cannot be a
 * secret; the words of others in it are masked by value, and the whole once more.
 */
export function supportBundle(facts: SupportFacts): string {
  const { secrets } = facts;
  const home = homeAsTilde(facts.home);
  const mask = masking(secrets ?? []);
  const open = masking([...valuesOf(facts)]);
  const words: Redact = (text) => originsOnly(open(mask(text)));
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ['Bellhop', aboutLines(facts)],
    ['Doctor', facts.findings.map((finding) => oneLine(words(findingWords(finding))))],
    ['Configuration', configurationLines(facts.configuration)],
    [
      `Runs, the newest ${String(facts.runs.length)}`,
      [
        ...(secrets === null ? ['The keychain cannot be read, so texts are left out.'] : []),
        ...facts.runs.flatMap((run) => runLines(run, secrets === null ? null : words)),
      ],
    ],
    ['Hooks that fail', facts.failing.map(failingHookLine)],
    ['Schedules', [pauseLine(facts.pause), ...facts.books.map(bookLine)]],
  ];
  const text = sections
    .map(([title, lines]) => [`== ${title} ==`, ...(lines.length === 0 ? ['none'] : lines), ''])
    .flat()
    .join('\n');
  return home(originsOnly(mask(text)));
}

function aboutLines({ at, about, system, vault }: SupportFacts): readonly string[] {
  const { version, platform, engine, dataFolder } = about;
  return [
    `made at ${at}`,
    `version ${version} on ${platform}`,
    ...system,
    `restic ${engine === null ? 'not found' : `${engine.version} at ${engine.path}`}`,
    `data folder ${dataFolder}`,
    `keychain ${vault}`,
  ];
}

function findingWords({ state, subject, message, remedy }: Finding): string {
  return `${state}: ${subject}: ${message}${remedy === '' ? '' : ` (${remedy})`}`;
}

function pauseLine(pause: Pause | null): string {
  return pause === null
    ? 'not paused'
    : `all paused since ${pause.since} until ${pause.until ?? 'somebody resumes them'}`;
}

/** The open values of the profiles whose words are in the bundle. */
function valuesOf({ configuration, runs, findings }: SupportFacts): ReadonlySet<string> {
  const { profiles, repositories, channels, settings } = configuration;
  const told = new Set(runs.map(({ profileId }) => profileId));
  const said = findings.map(({ subject, message }) => `${subject} ${message}`).join('\n');
  const drafts = profiles
    .filter(({ id, name }) => told.has(id) || said.includes(name))
    .flatMap((profile) => {
      const repository = repositories.find(({ id }) => id === profile.repositoryId);
      return repository === undefined ? [] : [{ profile, repository }];
    });
  const ofAll = Object.values(settings.hooks.variables).filter((value) => value.length > 3);
  return new Set([...drafts.flatMap((draft) => plainValues(draft, channels)), ...ofAll]);
}
