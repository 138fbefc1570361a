/**
 * Whether `whoami /groups /fo csv /nh` tells of an elevated process, which restic's shadow copies take:
 * a backup operator's rights too are for deny only until then. Known by the SID of the mandatory
 * level, as names are in the user's language:
 * https://learn.microsoft.com/windows/win32/secauthz/well-known-sids
 */
export function isElevated(groups: string): boolean {
  return /"S-1-16-(?:12288|16384)"/.test(groups);
}
