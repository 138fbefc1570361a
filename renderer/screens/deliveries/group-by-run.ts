import type { Delivery } from '../../../preload/contract/delivery.ts';
import type { TaskName } from '../../../preload/contract/profile.ts';

/** Deliveries of one run; or tests of one profile that follow each other. */
export interface DeliveryGroup {
  readonly key: string;
  /** Null for tests. */
  readonly runId: string | null;
  readonly profileId: string;
  readonly task: TaskName;
  /** ISO 8601: when the newest of them was made. */
  readonly at: string;
  readonly deliveries: readonly Delivery[];
}

/** Puts a list of deliveries together by their runs, each where its first one stands. */
export function groupByRun(list: readonly Delivery[]): readonly DeliveryGroup[] {
  const groups: DeliveryGroup[] = [];
  for (const delivery of list) {
    const { id, runId, profileId, task, createdAt } = delivery;
    const last = groups.at(-1);
    if (last !== undefined && last.runId === runId && last.profileId === profileId) {
      const at = createdAt > last.at ? createdAt : last.at;
      groups[groups.length - 1] = { ...last, at, deliveries: [...last.deliveries, delivery] };
    } else {
      groups.push({ key: id, runId, profileId, task, at: createdAt, deliveries: [delivery] });
    }
  }
  return groups;
}
