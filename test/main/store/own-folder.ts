// Owns the folder of its argument, says so, and keeps it until its stdin ends.
import { ownDataFolder } from '../../../main/store/ownership.ts';

const owned = ownDataFolder(process.argv[2] ?? '');
process.stdout.write(owned.ok ? 'owned\n' : `${owned.failure.kind}\n`);
if (owned.ok) {
  for await (const _chunk of process.stdin);
  owned.value.release();
}
