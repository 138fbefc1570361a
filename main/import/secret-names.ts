/** What a secret is for, and whose it is: its name is made of both. */
export interface SecretWish {
  readonly profile: string;
  /** For example `authorization`, `repository`. */
  readonly purpose: string;
}

/** Gives out names for the secrets that the values of one file become. */
export interface SecretNames {
  /** One name for one value and purpose, over all profiles, so that each is stored once. */
  nameFor(wish: SecretWish, value: string): string;
}

/** Remembers the names of a file: two values must never share an entry of the keychain. */
export function makeSecretNames(): SecretNames {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  return {
    nameFor({ profile, purpose }, value) {
      const key = JSON.stringify([slugOf(purpose), value]);
      const known = names.get(key);
      if (known !== undefined) return known;
      const wished = `${slugOf(profile)}-${slugOf(purpose)}`;
      let name = wished;
      for (let n = 2; taken.has(name); n += 1) name = `${wished}-${String(n)}`;
      names.set(key, name);
      taken.add(name);
      return name;
    },
  };
}

/** A text as a piece of a secret's name: lower-case letters, digits and single hyphens. */
function slugOf(text: string): string {
  const slug = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'profile' : slug;
}
