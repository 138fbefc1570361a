import { describe, expect, it } from 'vitest';
import {
  downloadInWords,
  engineOffer,
  engineOriginInWords,
} from '../../../renderer/words/engine.ts';
import { anEngineState } from '../../fakes/make.ts';

const found = anEngineState();

describe('what is offered about the engine', () => {
  it('is to install one where there is none, or an older one of the system', () => {
    const offer = { kind: 'install', words: 'Install restic 0.19.1' };
    expect(engineOffer({ ...found, engine: null })).toEqual(offer);
    expect(engineOffer(found)).toEqual(offer);
  });

  it('is to update an older one of its own', () => {
    expect(engineOffer({ ...found, isOwn: true })).toEqual({
      kind: 'update',
      words: 'Update to restic 0.19.1',
    });
  });

  it('is nothing for the same or a newer one, also with two digits', () => {
    for (const version of ['0.19.1', '0.20.0', '0.100.0', '1.0.0'])
      expect(engineOffer({ ...found, engine: { path: '/r', version } })).toEqual({ kind: 'none' });
    expect(engineOffer({ ...found, engine: { path: '/r', version: '0.9.6' } }).kind).toBe(
      'install',
    );
  });

  it('is nothing where one was chosen by hand, or none is known for the machine', () => {
    expect(engineOffer({ ...found, chosenPath: '/opt/restic' })).toEqual({ kind: 'none' });
    expect(engineOffer({ ...found, engine: null, pinnedVersion: null })).toEqual({ kind: 'none' });
  });
});

describe('the engine in words', () => {
  it('says whose it is', () => {
    expect(engineOriginInWords(found)).toBe('found on this computer');
    expect(engineOriginInWords({ chosenPath: null, isOwn: true })).toBe('installed by Bellhop');
    expect(engineOriginInWords({ chosenPath: '/r', isOwn: false })).toBe('chosen by hand');
  });

  it('says how far a download is, with or without a known end', () => {
    expect(downloadInWords({ received: 3_000_000, total: 9_000_000 })).toBe('3 MB of 9 MB');
    expect(downloadInWords({ received: 3_000_000, total: null })).toBe('3 MB');
    expect(downloadInWords({ received: 9, total: 9 })).toBe('checking and unpacking it');
  });
});
