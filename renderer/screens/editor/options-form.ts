import type { BackupOptions, Limits } from '../../../preload/contract/profile.ts';
import { readSpeed, speedToText } from '../../words/speed.ts';
import { drawLines, readLines } from './text-lists.ts';
import { unlessTouched } from './unless-touched.ts';

/** How backups are made, as the editor holds it. Empty texts leave it to restic. */
export interface OptionsForm extends Pick<
  BackupOptions,
  'skipIfUnchanged' | 'ignoreInode' | 'ignoreCtime' | 'withAtime' | 'useFsSnapshot'
> {
  readonly compression: NonNullable<BackupOptions['compression']> | '';
  readonly readConcurrency: string;
  readonly host: string;
  /** One a line. */
  readonly extraArguments: string;
  /** Speeds such as `2 MiB/s`; empty for no limit. */
  readonly upload: string;
  readonly download: string;
}

/** The form of stored options and limits. */
export function toOptionsForm(options: BackupOptions, limits: Limits): OptionsForm {
  return {
    ...options,
    compression: options.compression ?? '',
    readConcurrency: drawNumber(options.readConcurrency),
    host: options.host ?? '',
    extraArguments: drawLines(options.extraArguments),
    upload: drawSpeed(limits.uploadKiB),
    download: drawSpeed(limits.downloadKiB),
  };
}

/** Reads the form back onto what it was drawn from. Expects a validated one. */
export function fromOptionsForm(
  form: OptionsForm,
  before: { readonly options: BackupOptions; readonly limits: Limits },
): { readonly options: BackupOptions; readonly limits: Limits } {
  const { compression, host, readConcurrency, extraArguments, upload, download, ...switches } =
    form;
  const speed = { draw: drawSpeed, read: readSpeed };
  const drawHost = (name: string | null): string => name ?? '';
  return {
    options: {
      ...switches,
      compression: compression === '' ? null : compression,
      readConcurrency: readConcurrency.trim() === '' ? null : Number(readConcurrency),
      host: unlessTouched(host, before.options.host, {
        draw: drawHost,
        read: (text) => (text.trim() === '' ? null : text.trim()),
      }),
      extraArguments: readLines(extraArguments, before.options.extraArguments),
    },
    limits: {
      uploadKiB: unlessTouched(upload, before.limits.uploadKiB, speed),
      downloadKiB: unlessTouched(download, before.limits.downloadKiB, speed),
    },
  };
}

function drawNumber(count: number | null): string {
  return count === null ? '' : String(count);
}

function drawSpeed(kibibytes: number | null): string {
  return kibibytes === null ? '' : speedToText(kibibytes);
}
