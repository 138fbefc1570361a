import { expect, it } from 'vitest';
import { stayAwake } from '../../../main/flow/stay-awake.ts';
import type { Phase } from '../../../preload/contract/run.ts';

/** A computer that is kept awake, and a word for each time that it is and is let go. */
function aComputer() {
  const state = { isWanted: true, phases: [] as Phase[] };
  const told: string[] = [];
  const wakefulness = stayAwake({
    isWanted: () => state.isWanted,
    runs: () => state.phases.map((phase) => ({ phase })),
    keepAwake: () => {
      told.push('held');
      return () => told.push('let go');
    },
  });
  const look = (...phases: Phase[]) => {
    state.phases = phases;
    wakefulness.look();
    return told.splice(0);
  };
  return { state, told, look, stop: () => wakefulness.stop() };
}

it('stays awake from the first run that is at work to the end of the last', () => {
  const { look } = aComputer();
  expect(look()).toEqual([]);
  expect(look('waiting')).toEqual([]);
  expect(look('waiting', 'preflight')).toEqual(['held']);
  expect(look('restic', 'restic')).toEqual([]);
  expect(look('ended', 'restic')).toEqual([]);
  expect(look('ended', 'waiting')).toEqual(['let go']);
  expect(look('restic')).toEqual(['held']);
  expect(look()).toEqual(['let go']);
});

it('may fall asleep as soon as the settings say so', () => {
  const { look, state } = aComputer();
  expect(look('restic')).toEqual(['held']);
  state.isWanted = false;
  expect(look('restic')).toEqual(['let go']);
  expect(look('restic')).toEqual([]);
});

it('may fall asleep for good when Bellhop is closed', () => {
  const { look, told, stop } = aComputer();
  look('restic');
  stop();
  expect(told.splice(0)).toEqual(['let go']);
  expect(look('restic')).toEqual([]);
  stop();
  expect(told).toEqual([]);
});
