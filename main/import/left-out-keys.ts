import { t } from '../../words/t.ts';
import { isTable, type Plain, type Table } from './plain-values.ts';

type KeyPath = readonly (string | number)[];

/** A note on each key of a file in Bellhop's format that reading it has left out. */
export function notesOnLeftOut(root: Table, read: unknown): readonly string[] {
  return leftOut(root, read).map((path) => noteOn(path, root));
}

/** Schemas drop what they do not know: that is what the file has and the result has not. */
function leftOut(written: Plain, read: unknown): readonly KeyPath[] {
  if (isTable(written) && typeof read === 'object' && read !== null) {
    return Object.entries(written).flatMap(([key, value]) => {
      const known = Object.getOwnPropertyDescriptor(read, key);
      return known === undefined ? [[key]] : below(key, leftOut(value, known.value));
    });
  }
  if (!Array.isArray(written) || !Array.isArray(read)) return [];
  return written.flatMap((item: Plain, index) => below(index, leftOut(item, read[index])));
}

function below(key: string | number, paths: readonly KeyPath[]): readonly KeyPath[] {
  return paths.map((path) => [key, ...path]);
}

function noteOn(path: KeyPath, root: Table): string {
  const [top, index, ...rest] = path;
  const list = root['profiles'];
  const written: Plain | undefined =
    top === 'profiles' && Array.isArray(list) ? list[Number(index)] : undefined;
  const name = isTable(written) ? written['name'] : undefined;
  return typeof name === 'string' && rest.length > 0
    ? t('failuresStore.importKeyLeftOut', { name, key: rest.join('.') })
    : t('failuresStore.importTopKeyLeftOut', { key: path.join('.') });
}
