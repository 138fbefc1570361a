import type { Api } from '../../preload/contract/api.ts';
import type { ProfileGroup } from '../../preload/contract/profile.ts';
import type { Failure, Result } from '../../preload/contract/result.ts';
import { findProfile } from './reception.ts';
import { exitCodes, type Terminal } from './terminal.ts';

/** `bellhop groups`, `groups save NAME PROFILE… [--stop]`, `groups remove NAME`. */
export function groupCommandOf(
  [, verb, name, ...profiles]: readonly string[],
  { stop }: { readonly stop: boolean },
  terminal: Terminal,
): ((api: Api) => Promise<number>) | null {
  if (verb === undefined) return (api) => listGroups(api, terminal);
  if (name === undefined) return null;
  if (verb === 'remove' && profiles.length === 0) return (api) => removeGroup(api, name, terminal);
  if (verb !== 'save' || profiles.length === 0) return null;
  return (api) => saveGroup(api, { name, profiles, stop }, terminal);
}

async function listGroups(api: Api, terminal: Terminal): Promise<number> {
  const [groups, profiles] = await Promise.all([api.groups.list(), api.profiles.list()]);
  const nameOf = (id: string): string =>
    profiles.find(({ profile }) => profile.id === id)?.profile.name ?? id;
  terminal.result({ groups }, () =>
    groups.map(({ name, profileIds, onFailure }) => {
      const end = onFailure === 'stop' ? '  (stops at a failure)' : '';
      return `${name}: ${profileIds.map(nameOf).join(', ')}${end}`;
    }),
  );
  return exitCodes.well;
}

async function saveGroup(
  api: Api,
  asked: { readonly name: string; readonly profiles: readonly string[]; readonly stop: boolean },
  terminal: Terminal,
): Promise<number> {
  const profileIds: string[] = [];
  for (const each of asked.profiles) {
    const found = await findProfile(api, each);
    if (!found.ok) return terminal.fail(found.failure);
    profileIds.push(found.value.profile.id);
  }
  const before = await findGroup(api, asked.name);
  const saved = await api.groups.save({
    id: before.ok ? before.value.id : '',
    name: asked.name,
    profileIds,
    onFailure: asked.stop ? 'stop' : 'continue',
  });
  if (!saved.ok) return terminal.fail(saved.failure);
  terminal.result({ group: saved.value }, () => [
    `The group “${asked.name}” is stored. Run it with: bellhop run ${asked.name}`,
  ]);
  return exitCodes.well;
}

async function removeGroup(api: Api, name: string, terminal: Terminal): Promise<number> {
  const found = await findGroup(api, name);
  if (!found.ok) return terminal.fail(found.failure);
  const removed = await api.groups.remove(found.value.id);
  if (!removed.ok) return terminal.fail(removed.failure);
  terminal.result({ group: name, state: 'removed' }, () => [`The group “${name}” is removed.`]);
  return exitCodes.well;
}

async function findGroup(api: Api, wanted: string): Promise<Result<ProfileGroup>> {
  const groups = await api.groups.list();
  const found = groups.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  return found === undefined ? { ok: false, failure: noGroup(wanted) } : { ok: true, value: found };
}

const noGroup = (name: string): Failure => ({
  kind: 'not-found',
  message: `There is no group “${name}”.`,
  hint: 'See the groups that there are with: bellhop groups',
});
