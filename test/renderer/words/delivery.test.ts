import { describe, expect, it } from 'vitest';
import type { Route } from '../../../preload/contract/delivery.ts';
import { resultInWords, routeFacts, timingParts } from '../../../renderer/words/delivery.ts';
import { deliveriesOf } from '../../window/gallery-deliveries.ts';
import { endedRun } from '../../window/gallery-runs.ts';

const run = endedRun('r', ['p', 'Documents'], '2026-03-18T07:00:00Z', '2026-03-18T07:00:40Z');
const deliveries = deliveriesOf(run, () => run.createdAt);
const named = (id: string) => deliveries.find((each) => each.id === id)!;

const direct: Route = {
  remoteAddress: '192.168.1.4',
  proxy: null,
  httpVersion: '1.1',
  local: true,
  tls: null,
};

describe('an attempt in words', () => {
  it('shows the parts of its time that it had, in their order', () => {
    expect(
      timingParts({ dnsMs: null, connectMs: 2, tlsMs: null, firstByteMs: 80, bodyMs: 0 }),
    ).toEqual([
      { key: 'connectMs', name: 'Connect', ms: 2 },
      { key: 'firstByteMs', name: 'First byte', ms: 80 },
      { key: 'bodyMs', name: 'Body', ms: 0 },
    ]);
  });

  it('marks an address in one’s own network, and leaves out what there was not', () => {
    expect(routeFacts(direct)).toEqual([
      { name: 'Address', value: '192.168.1.4, in your network' },
      { name: 'Protocol', value: 'HTTP/1.1' },
    ]);
  });

  it('says of a certificate that was not checked that it was not', () => {
    const tls = {
      protocol: 'TLSv1.3',
      cipher: 'TLS_AES_256_GCM_SHA384',
      issuer: 'Home CA',
      validTo: '2026-09-01T12:00:00Z',
      verified: false,
    };
    expect(routeFacts({ ...direct, local: false, tls }, 'en-GB').slice(2)).toEqual([
      { name: 'TLS', value: 'TLSv1.3, TLS_AES_256_GCM_SHA384' },
      { name: 'Certificate', value: 'from Home CA, valid to 1 Sept 2026, not checked' },
    ]);
  });

  it('says what came of a message', () => {
    expect(resultInWords(named('healthchecks'))).toBe('delivered, 200 in 84 ms');
    expect(resultInWords(named('matrix'))).toBe('failed, no answer in 84 ms');
    expect(resultInWords(named('blocked'))).toBe('not allowed');
  });
});
