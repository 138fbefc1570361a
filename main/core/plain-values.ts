import type { Channel, Destination } from '../../preload/contract/hook.ts';
import type { ProfileDraft, Repository } from '../../preload/contract/profile.ts';
import { destinationOf } from './destination-of.ts';

/** Shorter texts are words like any other, and no secret worth the name. */
const SHORTEST = 4;

/**
 * What stands openly in a profile and may be a secret all the same: tokens in addresses, values of
 * headers, variables and arguments. Whoever shows texts of others masks these too.
 */
export function plainValues(
  { profile, repository }: ProfileDraft,
  channels: readonly Channel[],
): readonly string[] {
  const hooks = Object.values(profile.tasks).flatMap((task) => task.hooks);
  const values = [
    ...ofRepository(repository),
    ...(profile.copyTo === null ? [] : ofRepository(profile.copyTo)),
    ...Object.values(profile.variables),
    ...(profile.source.command?.arguments ?? []),
    ...profile.options.extraArguments,
    ...hooks.flatMap((hook) => ofDestination(hook)),
    ...hooks.flatMap((hook) => {
      const used = destinationOf(hook, channels);
      return used === null ? [] : ofDestination(used);
    }),
  ];
  return [...new Set(values)].filter((value) => value.length >= SHORTEST);
}

function ofRepository({ location, environment }: Omit<Repository, 'id'>): readonly string[] {
  const open = environment.flatMap((entry) => ('value' in entry ? [entry.value] : []));
  const address = /^(?:[a-z][a-z0-9]*:)?([a-z]+:\/\/.*)$/i.exec(location)?.[1];
  return [...open, ...(address === undefined ? [] : ofAddress(address))];
}

function ofDestination(destination: Destination): readonly string[] {
  const { url, headers, query, body, variants } = destination;
  const bodies = [body, ...variants.map((variant) => variant.body)];
  const queries = [query, ...variants.map((variant) => variant.query)];
  const fields = queries.flatMap((each) => (each?.kind === 'fields' ? each.fields : []));
  return [
    ...[url, ...variants.map((variant) => variant.url ?? '')].flatMap(ofAddress),
    ...[...headers, ...fields].flatMap(({ value }) => literals(value).flatMap(withLastWord)),
    ...bodies.flatMap((each) => (each?.kind === 'template' ? tokensIn(each.text) : [])),
  ];
}

/** Everything in an address behind its host, and who logs in there: whole, in parts, and decoded. */
function ofAddress(address: string): readonly string[] {
  const { user = '', rest = '' } =
    /^[a-z]+:\/\/(?:(?<user>.*)@)?[^/?#@]*(?<rest>[^]*)$/i.exec(address)?.groups ?? {};
  const colon = user.indexOf(':');
  const login = colon === -1 ? [user] : [user, user.slice(0, colon), user.slice(colon + 1)];
  const parts = literals(rest).flatMap((text) => [text, ...text.split(/[/?#&=]+/)]);
  return [...login, ...parts].flatMap((text) => [text, decoded(text)]);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // it was not encoded
  }
}

/** A template without what is filled in. */
function literals(template: string): readonly string[] {
  return template.split(/\{\{[^]*?\}\}+/).map((text) => text.trim());
}

/** `Bearer abc` is also the `abc` alone. */
function withLastWord(text: string): readonly string[] {
  return [text, text.split(/\s+/).at(-1) ?? ''];
}

/** What looks like a token in the text of a body. */
function tokensIn(text: string): readonly string[] {
  return literals(text).flatMap((part) => part.match(/[\w.+/=~-]{10,}/g) ?? []);
}
