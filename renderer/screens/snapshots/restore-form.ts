import type { Overwrite, RestoreRequest } from '../../../preload/contract/restore.ts';
import { t } from '../../../words/t.ts';
import { outermost } from './choice.ts';

/** What the restore dialog asks. */
export interface RestoreForm {
  readonly what: 'chosen' | 'all';
  readonly where: 'folder' | 'in-place';
  /** Null until one is chosen. */
  readonly folder: string | null;
  readonly overwrite: Overwrite;
  readonly deleteOthers: boolean;
  readonly verify: boolean;
}

/** The dialog as it opens: nothing that is there is lost unless the reader says so. */
export function newRestoreForm(chosen: ReadonlySet<string>): RestoreForm {
  return {
    what: chosen.size === 0 ? 'all' : 'chosen',
    where: 'folder',
    folder: null,
    overwrite: 'if-changed',
    deleteOthers: false,
    verify: true,
  };
}

/** What the form asks of main; null while there is no folder to restore to. */
export function toRestoreRequest(
  form: RestoreForm,
  snapshotId: string,
  chosen: ReadonlySet<string>,
): RestoreRequest | null {
  const { what, where, folder, overwrite, deleteOthers, verify } = form;
  if (where === 'folder' && folder === null) return null;
  return {
    snapshotId,
    paths: what === 'all' ? ['/'] : outermost(chosen),
    target:
      where === 'in-place' || folder === null
        ? { kind: 'in-place' }
        : { kind: 'folder', path: folder },
    overwrite,
    deleteOthers,
    verify,
  };
}

/** Why a restore cannot be started yet, one sentence; empty when it can. */
export function whyNotYet(form: RestoreForm, isForeseen: boolean): string {
  if (form.where === 'folder' && form.folder === null) return t('restore.chooseFirst');
  if (form.deleteOthers && !isForeseen) return t('restore.lookFirst');
  return '';
}
