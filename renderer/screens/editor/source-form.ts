import type { Source } from '../../../preload/contract/profile.ts';
import { readSize, sizeToText } from '../../words/size.ts';
import { drawLines, readExactLines, readLines } from './text-lists.ts';
import { unlessTouched } from './unless-touched.ts';

/** A source as the editor holds it; lists have one entry a line. */
export interface SourceForm {
  readonly kind: 'folders' | 'command';
  readonly paths: { readonly path: string }[];
  readonly program: string;
  readonly arguments: string;
  readonly fileName: string;
  readonly exclusions: string;
  readonly exclusionsAnyCase: string;
  readonly exclusionFiles: { readonly path: string }[];
  readonly excludeIfPresent: string;
  readonly excludeCaches: boolean;
  /** Such as `500 MB`; empty for no bound. */
  readonly largerThan: string;
  readonly excludeCloudFiles: boolean;
  readonly oneFileSystem: boolean;
}

/** The form of a stored source. */
export function toSourceForm(source: Source): SourceForm {
  const { command, excludeCaches, excludeCloudFiles, oneFileSystem } = source;
  return {
    kind: command === null ? 'folders' : 'command',
    paths: source.paths.map((path) => ({ path })),
    program: command?.program ?? '',
    arguments: drawLines(command?.arguments ?? []),
    fileName: command?.fileName ?? '',
    exclusions: drawLines(source.exclusions),
    exclusionsAnyCase: drawLines(source.exclusionsAnyCase),
    exclusionFiles: source.exclusionFiles.map((path) => ({ path })),
    excludeIfPresent: drawLines(source.excludeIfPresent),
    excludeCaches,
    largerThan: drawSize(source.excludeLargerThan),
    excludeCloudFiles,
    oneFileSystem,
  };
}

/** Reads the form back onto the source that it was drawn from. Expects a validated one. */
export function fromSourceForm(form: SourceForm, before: Source): Source {
  const { excludeCaches, excludeCloudFiles, oneFileSystem } = form;
  return {
    paths: form.kind === 'folders' ? form.paths.map(({ path }) => path) : [],
    command: form.kind === 'folders' ? null : commandOf(form, before.command),
    exclusions: readLines(form.exclusions, before.exclusions),
    exclusionsAnyCase: readLines(form.exclusionsAnyCase, before.exclusionsAnyCase),
    exclusionFiles: form.exclusionFiles.map(({ path }) => path),
    excludeIfPresent: readLines(form.excludeIfPresent, before.excludeIfPresent),
    excludeCaches,
    excludeLargerThan: unlessTouched(form.largerThan, before.excludeLargerThan, {
      draw: drawSize,
      read: readSize,
    }),
    excludeCloudFiles,
    oneFileSystem,
  };
}

function commandOf(form: SourceForm, before: Source['command']): Source['command'] {
  const exact = { draw: (text: string) => text, read: (text: string) => text.trim() };
  return {
    program: unlessTouched(form.program, before?.program ?? '', exact),
    arguments: readExactLines(form.arguments, before?.arguments ?? []),
    fileName: unlessTouched(form.fileName, before?.fileName ?? '', exact),
  };
}

function drawSize(bytes: number | null): string {
  return bytes === null ? '' : sizeToText(bytes);
}
