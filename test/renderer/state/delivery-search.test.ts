import { describe, expect, it } from 'vitest';
import type { DeliveryFilter } from '../../../preload/contract/delivery-filter.ts';
import type { Delivery } from '../../../preload/contract/delivery.ts';
import {
  collectDeliveries,
  DELIVERIES_PER_PAGE,
  searchForAll,
  toDeliveryFilter,
} from '../../../renderer/state/delivery-search.ts';
import { deliveriesOf } from '../../window/gallery-deliveries.ts';
import { endedRun } from '../../window/gallery-runs.ts';

const at = '2026-03-18T07:00:00Z';
const [sample] = deliveriesOf(endedRun('run-1', ['p1', 'Documents'], at, at), () => at);

/** A log of so many deliveries that answers as main does, and writes down what it was asked. */
function aLog(length: number) {
  const log: readonly Delivery[] = Array.from({ length }, (_, n) => ({
    ...sample!,
    id: String(n),
  }));
  const asked: DeliveryFilter[] = [];
  const list = async (filter: DeliveryFilter): Promise<readonly Delivery[]> => {
    asked.push(filter);
    const from = log.findIndex(({ id }) => id === filter.after) + 1;
    return log.slice(from, from + filter.limit);
  };
  return { list, asked };
}

describe('looking through the log', () => {
  it('stops after a page when no more is wanted, and says that there is more', async () => {
    const { list, asked } = aLog(3 * DELIVERIES_PER_PAGE);
    const found = await collectDeliveries(list, { moment: 'success' }, DELIVERIES_PER_PAGE);
    expect(found).toMatchObject({ isAll: false, list: { length: DELIVERIES_PER_PAGE } });
    expect(asked).toEqual([{ moment: 'success', after: undefined, limit: DELIVERIES_PER_PAGE }]);
  });

  it('goes on below the last one until all that is there is found, each once', async () => {
    const { list, asked } = aLog(DELIVERIES_PER_PAGE + 3);
    const found = await collectDeliveries(list, {}, 10 * DELIVERIES_PER_PAGE);
    expect(found.isAll).toBe(true);
    expect(new Set(found.list.map(({ id }) => id)).size).toBe(DELIVERIES_PER_PAGE + 3);
    expect(asked.map(({ after }) => after)).toEqual([undefined, String(DELIVERIES_PER_PAGE - 1)]);
  });
});

describe('what is looked for', () => {
  const now = Date.parse('2026-03-18T12:00:00Z');

  it('asks for all where nothing is chosen', () => {
    expect(toDeliveryFilter(searchForAll, now)).toEqual({});
  });

  it('counts back from now, and takes what is on the wire for still to be sent', () => {
    const search = { ...searchForAll, state: 'pending', since: 'day', text: ' 503 ' } as const;
    expect(toDeliveryFilter({ ...search, profileId: 'p1', moment: 'before' }, now)).toEqual({
      states: ['pending', 'sending'],
      profileId: 'p1',
      moment: 'before',
      since: '2026-03-17T12:00:00.000Z',
      text: '503',
    });
  });
});
