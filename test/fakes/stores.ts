import path from 'node:path';
import { openDatabase, transaction } from '../../main/store/database.ts';
import { openDeliveryStore } from '../../main/store/deliveries.ts';
import { openRunStore } from '../../main/store/runs.ts';
import { openSlotStore } from '../../main/store/slots.ts';
import type { Run } from '../../preload/contract/run.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The real stores on a real file in a folder of their own. */
export function openStores(file = path.join(temporaryFolder(), 'history.db')) {
  const database = openDatabase(file);
  const runs = openRunStore(database);
  return {
    file,
    runs,
    deliveries: openDeliveryStore(database),
    slots: openSlotStore(database),
    save: (run: Run, together: () => void) => {
      transaction(database, () => {
        runs.save(run);
        together();
      });
    },
    close: () => {
      database.close();
    },
  };
}
