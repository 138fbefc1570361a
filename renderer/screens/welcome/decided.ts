import type { SuggestedFolder, SuggestedPlace } from '../../../preload/contract/suggestions.ts';
import { t } from '../../../words/t.ts';
import { filePieceOf } from '../../words/file-piece.ts';
import type { ProfileForm } from '../editor/form.ts';
import { locationOf, type RepositoryForm } from '../editor/repository-form.ts';
import { isWithin, nameOfPath, pathWithin } from './folders.ts';

/** Where the copies go: to a place of this computer, to one that is typed, or where some are already. */
export type Where =
  | { readonly kind: 'drive'; readonly place: SuggestedPlace }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'existing' };

/** What the answers are read against. */
export interface Known {
  readonly folders: readonly SuggestedFolder[];
  /** Of the profiles that are stored already. */
  readonly names: readonly string[];
  readonly locations: readonly string[];
}

/** The profile that the answers make, with a name, and with its own repository left out of it. */
export function decided(form: ProfileForm, where: Where, known: Known): ProfileForm {
  const name = nameFor(
    form.source.paths.map(({ path }) => path),
    known,
  );
  const repository = repositoryOf(form.repository, where, { ...known, name });
  const location = locationOf(repository);
  const { backup } = form.plans;
  const isHeld = where.kind === 'drive' && where.place.isExternal;
  const pathsPresent = isHeld ? [{ path: where.place.path }] : [];
  return {
    ...form,
    name,
    repository,
    source: { ...form.source, exclusions: withoutRepository(form.source, location) },
    plans: {
      ...form.plans,
      backup: { ...backup, conditions: { ...backup.conditions, pathsPresent } },
    },
  };
}

/** A name that no profile has yet, after the folders. */
export function nameFor(paths: readonly string[], { folders, names }: Known): string {
  const [first = '', ...others] = paths;
  const isHome = folders.some(({ kind, path }) => kind === 'home' && path === first);
  const start = isHome ? t('welcome.homeFolder') : nameOfPath(first);
  const name =
    others.length === 0 ? start : t('welcome.nameAndMore', { name: start, count: others.length });
  return untaken((count) => (count === 1 ? name : `${name} ${String(count)}`), names);
}

/** The folder of a drive that the copies of this profile get for themselves. */
export function folderOn(
  { path }: SuggestedPlace,
  { name, locations }: Pick<Known, 'locations'> & { readonly name: string },
): string {
  // Directly below: where the folder above is missing, too, a drive counts as not plugged in.
  const slug = `Bellhop-${filePieceOf(name)}`;
  return untaken(
    (count) => pathWithin(path, count === 1 ? slug : `${slug}-${String(count)}`),
    locations,
  );
}

function repositoryOf(
  form: RepositoryForm,
  where: Where,
  known: Parameters<typeof folderOn>[1],
): RepositoryForm {
  if (where.kind !== 'drive') return form;
  const folder = folderOn(where.place, known);
  return { ...form, kind: 'local', places: { ...form.places, local: { folder } } };
}

/** A backup of its own copies would grow with each run. */
function withoutRepository({ paths, exclusions }: ProfileForm['source'], location: string): string {
  if (!paths.some(({ path }) => isWithin(location, path))) return exclusions;
  // What a pattern would read as more than itself; Windows has no way to write it plainly.
  const pattern = location.includes('\\') ? location : location.replaceAll(/[*?[]/g, '\\$&');
  return exclusions === '' ? pattern : `${exclusions}\n${pattern}`;
}

function untaken(write: (count: number) => string, taken: readonly string[]): string {
  let count = 1;
  while (taken.includes(write(count))) count += 1;
  return write(count);
}
