import { describe, expect, it } from 'vitest';
import { linkAmong, ownWords, readLink, runLink } from '../../../main/core/deep-link.ts';

const RUN = '019ca71f-b900-7a11-9c3e-5d1f0b7a2c44';

describe('a link', () => {
  it('to a run is read back as that run', () => {
    expect(readLink(runLink(RUN))).toBe(RUN);
  });

  it('may have been tidied up by whoever handed it on', () => {
    expect(readLink(`BELLHOP://run/${RUN.toUpperCase()}/`)).toBe(RUN);
  });

  it.each([
    '',
    'bellhop:',
    'bellhop://run/',
    'bellhop://run/1',
    `bellhop://profile/${RUN}`,
    `bellhop://run/${RUN}/cancel`,
    `bellhop://run/${RUN}?do=cancel`,
    `bellhop://run/${RUN}#x`,
    `bellhop://run/${RUN}\n`,
    `bellhop://run/../run/${RUN}`,
    `bellhop://run/%30${RUN.slice(1)}`,
    `bellhop://user@run/${RUN}`,
    ` bellhop://run/${RUN}`,
    `https://run/${RUN}`,
    RUN,
  ])('of any other shape is none: %j', (link) => {
    expect(readLink(link)).toBeNull();
  });
});

describe('the words of a start', () => {
  it('have a link anywhere, as systems put it in different places', () => {
    expect(linkAmong(['/opt/bellhop', '.', '--data', '/d', runLink(RUN)])).toBe(RUN);
    expect(linkAmong(['/opt/bellhop', '--', runLink(RUN)])).toBe(RUN);
  });

  it('without one name no run', () => {
    expect(linkAmong(['/opt/bellhop', '--hidden', 'bellhop://run/all'])).toBeNull();
  });

  it('are the own ones up to the mark before a link', () => {
    expect(ownWords(['bellhop', '--hidden'])).toEqual(['bellhop', '--hidden']);
    expect(ownWords(['bellhop', '--', 'bellhop://x', '--data', '//evil/share'])).toEqual([
      'bellhop',
    ]);
  });
});
