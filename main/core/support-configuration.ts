import type { Channel, Destination, Hook } from '../../preload/contract/hook.ts';
import type { Profile, Repository, TaskPlan } from '../../preload/contract/profile.ts';
import type { Configuration } from './configuration.ts';
import { hookOrigin } from './hook-origin.ts';
import { isAway, placeOf } from './repository-place.ts';
import { scheduleInWords } from './schedule-words.ts';
import { oneLine } from './support-words.ts';

/** So many profiles are described; of a thousand that are alike, a hundred say as much. */
const MOST_PROFILES = 100;

/**
 * The configuration in lines, without any value that could be a secret: addresses are origins, and of
 * headers, variables and arguments there are the names or the number.
 */
export function configurationLines(configuration: Configuration): readonly string[] {
  const { profiles, repositories, channels, groups } = configuration;
  return [
    ...settingsLines(configuration.settings),
    ...profiles.slice(0, MOST_PROFILES).flatMap((profile) =>
      profileLines(
        profile,
        repositories.find(({ id }) => id === profile.repositoryId),
      ),
    ),
    ...(profiles.length > MOST_PROFILES
      ? [`and ${String(profiles.length - MOST_PROFILES)} more profiles`]
      : []),
    ...channels.map(channelLine),
    `groups: ${String(groups.length)}`,
  ];
}

function settingsLines(settings: Configuration['settings']): readonly string[] {
  const { general, hooks, concurrentRuns, enginePath, engineMirror } = settings;
  const { proxy, keep, allowedOrigins } = hooks;
  return [
    `general: keep awake ${yesOrNo(general.keepAwake)}, theme ${general.theme}, language ${general.language}, closing ${general.closing}, runs at once ${String(concurrentRuns)}`,
    `engine: ${enginePath ?? 'looked for'}, mirror ${originOf(engineMirror)}`,
    `hooks: ${hooks.enabled ? 'on' : 'off'}, proxy ${proxy.kind === 'url' ? originOf(proxy.url) : proxy.kind}`,
    `allowed origins: ${allowedOrigins === null ? 'all' : allowedOrigins.join(', ') || 'none'}`,
    `variables: ${names(Object.keys(hooks.variables))}`,
    `history: at most ${String(keep.runs)} runs, ${String(keep.days)} days, ${String(keep.megabytes)} MB`,
  ];
}

function profileLines(profile: Profile, repository: Repository | undefined): readonly string[] {
  const { source, options, timing, copyTo } = profile;
  const { command } = source;
  const what =
    command === null
      ? source.paths.map(oneLine).join(', ')
      : `the output of ${oneLine(command.program)} with ${String(command.arguments.length)} arguments`;
  return [
    `profile ${oneLine(profile.name)} (${profile.id})`,
    `  what: ${what}; ${String(source.exclusions.length + source.exclusionsAnyCase.length)} exclusions`,
    `  repository: ${repository === undefined ? 'missing' : repositoryWords(repository)}`,
    ...(copyTo === null ? [] : [`  copied to: ${repositoryWords(copyTo)}`]),
    `  options: ${String(options.extraArguments.length)} further arguments, file system snapshot ${yesOrNo(options.useFsSnapshot)}, variables ${names(Object.keys(profile.variables))}`,
    `  timing: catch up ${yesOrNo(timing.catchUp)}, try again ${yesOrNo(timing.retryFailed)}, up to ${String(timing.jitterMinutes)} min late`,
    ...Object.entries(profile.tasks).flatMap(([task, plan]) => planLines(task, plan)),
  ];
}

/** The kind of a repository, and where: a folder, or a server without path and login. */
function repositoryWords({ location, environment }: Omit<Repository, 'id'>): string {
  const open = Object.fromEntries(
    environment.flatMap((entry) => ('value' in entry ? [[entry.name, entry.value]] : [])),
  );
  const place = placeOf(location, open);
  const variables = `variables ${names(environment.map(({ name }) => name))}`;
  if (place.kind === 'folder') return `folder ${oneLine(place.path)}, ${variables}`;
  const kind = /^[a-z][a-z0-9]*(?=:)/.exec(location)?.[0] ?? 'other';
  const where = place.kind === 'server' ? ` at ${place.host}:${String(place.port)}` : '';
  return `${kind}${where}${isAway(place) ? '' : ' (this computer)'}, ${variables}`;
}

function planLines(task: string, plan: TaskPlan): readonly string[] {
  const { schedules, conditions, afterBackups, hooks } = plan;
  const { power, notMetered, hostAnswers, pathsPresent, quietHours, idleMinutes } = conditions;
  const asked = [
    power !== null && 'power',
    notMetered && 'not metered',
    hostAnswers && 'host answers',
    pathsPresent.length > 0 && 'paths present',
    quietHours !== null && 'quiet hours',
    idleMinutes !== null && 'idle',
  ].filter((each) => each !== false);
  const when = [
    ...schedules.map(scheduleInWords),
    ...(afterBackups === null ? [] : [`after ${String(afterBackups)} backups`]),
  ];
  if (when.length === 0 && hooks.length === 0) return [];
  return [
    `  ${task}: ${when.join('; ') || 'by hand'}; conditions ${names(asked)}`,
    ...hooks.map((hook) => `    ${hookLine(hook)}`),
  ];
}

function hookLine(hook: Hook): string {
  const { id, name, enabled, moments, onFailure, channelId } = hook;
  const where = channelId === null ? destinationWords(hook) : `channel ${channelId}`;
  return `hook ${oneLine(name)} (${id}): ${enabled ? 'on' : 'off'}, ${moments.join(' ')}, on failure ${onFailure}, ${where}`;
}

function channelLine(channel: Channel): string {
  const { id, name, enabled } = channel;
  return `channel ${oneLine(name)} (${id}): ${enabled ? 'on' : 'off'}, ${destinationWords(channel)}`;
}

function destinationWords(destination: Destination): string {
  const { method, url, headers, body, signature, recipe, timeoutMs, retry, tls } = destination;
  return [
    `${method} ${originOf(url)}`,
    `headers ${names(headers.map(({ name }) => name))}`,
    `body ${body.kind}`,
    `signature ${signature.kind}`,
    `retry ${typeof retry === 'string' ? retry : 'own'}`,
    `deadline ${String(timeoutMs / 1_000)} s`,
    ...(tls.verify ? [] : ['certificate not checked']),
    ...(recipe === null ? [] : [`recipe ${recipe.id}`]),
  ].join(', ');
}

/** The scheme, host and port of an address; nothing where they cannot be told for sure. */
function originOf(address: string | null): string {
  return address === null ? 'none' : (hookOrigin(address) ?? '(an address)');
}

function names(all: readonly string[]): string {
  return all.length === 0 ? 'none' : all.map(oneLine).join(' ');
}

function yesOrNo(is: boolean): string {
  return is ? 'yes' : 'no';
}
