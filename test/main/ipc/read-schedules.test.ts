import { describe, expect, it } from 'vitest';
import * as read from '../../../main/ipc/read-schedules.ts';

const request = {
  schedule: { kind: 'calendar', expression: 'daily' },
  count: 5,
  from: null,
  zone: null,
};

describe('a schedule to look ahead with', () => {
  it('may be unreadable: that is what its author wants to know', () => {
    const typed = { ...request, schedule: { kind: 'daily', at: ['25:9'] } };
    expect(read.preview([typed])).toEqual({ ok: true, value: [typed] });
  });

  it.each([
    ['of another kind', { ...request, schedule: { kind: 'moon' } }],
    [
      'as long as a book',
      { ...request, schedule: { kind: 'cron', expression: '*'.repeat(501), zone: null } },
    ],
    ['with more instants than anyone reads', { ...request, count: 1_001 }],
    ['from no instant', { ...request, from: 'yesterday' }],
    ['in no zone', { ...request, zone: 'Atlantis/Centre' }],
    [
      'with an endless list of times',
      { ...request, schedule: { kind: 'daily', at: Array.from({ length: 49 }, () => '08:00') } },
    ],
  ])('is refused %s', (_what, typed) => {
    expect(read.preview([typed])).toMatchObject({ ok: false, failure: { kind: 'invalid-input' } });
  });
});

describe('a rule to look ahead with', () => {
  const asked = { retention: { daily: 7 }, schedules: [request.schedule], tags: ['home'] };

  it('is filled up with what it leaves out', () => {
    expect(read.keepRequest([asked])).toMatchObject({
      ok: true,
      value: [{ ...asked, retention: { daily: 7, weekly: 0, within: '' } }],
    });
  });

  it.each([
    ['that keeps nothing', { ...asked, retention: {} }],
    ['with a span that is none', { ...asked, retention: { within: 'ages' } }],
    [
      'with more schedules than a task may have',
      { ...asked, schedules: Array(21).fill(request.schedule) },
    ],
  ])('is refused %s', (_what, typed) => {
    expect(read.keepRequest([typed])).toMatchObject({ ok: false });
  });
});

describe('a pause', () => {
  it.each([
    [null, { kind: 'minutes', minutes: 60 }],
    ['profile-1', { kind: 'tomorrow' }],
    ['profile-1', { kind: 'resumed' }],
  ])('of %j is taken for %j', (profileId, length) => {
    expect(read.pause([profileId, length])).toEqual({ ok: true, value: [profileId, length] });
  });

  it.each([
    ['', { kind: 'tomorrow' }],
    [null, { kind: 'minutes', minutes: 0 }],
    [null, { kind: 'minutes', minutes: 525_601 }],
    [null, { kind: 'for-ever' }],
  ])('of %j for %j is refused', (profileId, length) => {
    expect(read.pause([profileId, length])).toMatchObject({ ok: false });
  });
});
