import { v7 as uuid } from 'uuid';
import type { Api } from '../preload/contract/api.ts';
import type { Parts } from './compose.ts';
import { storeChecked } from './compose-hook-api.ts';
import { runGroup } from './flow/run-group.ts';
import { groupAnswers } from './ipc/groups.ts';

/** What may be asked of groups of profiles. */
export function composeGroupApi(parts: Parts): Api['groups'] {
  return groupAnswers({
    read: () => parts.configuration.read(),
    store: (next) => storeChecked(next, parts),
    newId: uuid,
    run: (group, trigger, task) => runGroup({ group, trigger, task }, parts.desk),
    changed: () => {
      parts.news.tell('changed', { what: 'groups' });
    },
  });
}
