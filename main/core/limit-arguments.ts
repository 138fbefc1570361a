import type { Limits } from '../../preload/contract/profile.ts';

/** How fast a restic may talk to its repositories: global flags, which every verb takes. */
export function limitArguments({ uploadKiB, downloadKiB }: Limits): readonly string[] {
  return [
    ...(uploadKiB === null ? [] : [`--limit-upload=${String(uploadKiB)}`]),
    ...(downloadKiB === null ? [] : [`--limit-download=${String(downloadKiB)}`]),
  ];
}
