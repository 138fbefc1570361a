import { describe, expect, it } from 'vitest';
import { startJourney, type Step } from '../../../main/webhook/journey.ts';

/** A journey that gets to these steps at these times, in milliseconds. */
const journeyOf = (...steps: readonly (readonly [Step, number])[]) => {
  let now = 0;
  const journey = startJourney(() => now);
  for (const [step, at] of steps) {
    now = at;
    journey.mark(step);
  }
  return journey;
};

describe('a journey', () => {
  it('is nothing before it has started', () => {
    const journey = journeyOf();
    journey.note({ remoteAddress: '127.0.0.1' });
    expect(journey.timing()).toBeNull();
    expect(journey.route()).toBeNull();
  });

  it('splits the time by its steps, in tenths of milliseconds', () => {
    const journey = journeyOf(
      ['started', 100],
      ['looked-up', 101.26],
      ['connected', 103.26],
      ['secured', 110.26],
      ['sending', 111],
      ['answering', 161],
      ['ended', 164.5],
    );
    expect(journey.timing()).toEqual({
      dnsMs: 1.3,
      connectMs: 2,
      tlsMs: 7,
      firstByteMs: 50,
      bodyMs: 3.5,
    });
  });

  it('counts the way through a proxy as connecting', () => {
    const journey = journeyOf(['started', 0], ['connected', 2], ['tunnelled', 5], ['secured', 9]);
    expect(journey.timing()).toMatchObject({ dnsMs: null, connectMs: 5, tlsMs: 4 });
  });

  it('counts each step the first time only', () => {
    const journey = journeyOf(['started', 0], ['looked-up', 1], ['looked-up', 9], ['connected', 9]);
    expect(journey.timing()).toMatchObject({ dnsMs: 1, connectMs: 8 });
  });

  it('has no time for a part that it did not get to', () => {
    const journey = journeyOf(['started', 0], ['connected', 3], ['sending', 4]);
    expect(journey.timing()).toMatchObject({ connectMs: 3, firstByteMs: null, bodyMs: null });
    expect(journey.reached('sending')).toBe(true);
    expect(journey.reached('answering')).toBe(false);
  });

  it('has a version of HTTP from the first byte that is sent', () => {
    const connected = journeyOf(['started', 0], ['connected', 1]);
    connected.note({ httpVersion: '2' });
    expect(connected.route()?.httpVersion).toBeNull();
    connected.mark('sending');
    expect(connected.route()?.httpVersion).toBe('2');
    expect(journeyOf(['started', 0], ['sending', 1]).route()?.httpVersion).toBe('1.1');
  });

  it.each([
    ['192.168.1.5', true],
    ['::1', true],
    ['203.0.113.7', false],
  ])('marks what is in the own network: %s %s', (remoteAddress, local) => {
    const journey = journeyOf(['started', 0]);
    journey.note({ remoteAddress });
    journey.note({ proxy: 'http://proxy:3128' });
    expect(journey.route()).toMatchObject({ remoteAddress, local, proxy: 'http://proxy:3128' });
  });
});
