import { describe, expect, it } from 'vitest';
import { planRestore, type PlanFacts, type RestorePlan } from '../../../main/core/restore-plan.ts';
import type { RestoreRequest } from '../../../preload/contract/restore.ts';

const ID = 'f'.repeat(64);

const request = (changes: Partial<RestoreRequest> = {}): RestoreRequest => ({
  snapshotId: 'latest',
  paths: ['/unused: what is held counts'],
  target: { kind: 'folder', path: '/restored' },
  overwrite: 'always',
  deleteOthers: false,
  verify: false,
  ...changes,
});
const inPlace = request({ target: { kind: 'in-place' } });

const facts = (held: readonly string[], changes: Partial<PlanFacts> = {}): PlanFacts => ({
  snapshotId: ID,
  platform: 'linux',
  held,
  missing: [],
  folders: new Set(held),
  top: ['/home'],
  nearest: new Map(),
  realTarget: '/restored',
  keepOut: [],
  ...changes,
});

/** The steps without the id, or why there are none. */
function planned(wish: RestoreRequest, known: PlanFacts) {
  const plan = planRestore(wish, known);
  if (!plan.ok) return plan.failure.message;
  return plan.value.steps.map(({ snapshot, target, paths, except }) => [
    snapshot.replace(ID, 'ID'),
    target,
    ...paths,
    ...except.map((each) => `not ${each}`),
  ]);
}

const valueOf = (plan: ReturnType<typeof planRestore>): RestorePlan => {
  if (!plan.ok) throw new Error(plan.failure.message);
  return plan.value;
};

describe('a plan to restore into a folder', () => {
  it('has no folders of the past in the way where all comes from one', () => {
    expect(planned(request(), facts(['/home/ada/a', '/home/ada/b']))).toEqual([
      ['ID:/home/ada', '/restored', '/a', '/b'],
    ]);
    expect(planned(request(), facts(['/home']))).toEqual([['ID', '/restored', '/home']]);
  });

  it('keeps the whole tree where it does not, and takes all of the root', () => {
    expect(planned(request(), facts(['/home/ada/a', '/etc/b']))).toEqual([
      ['ID', '/restored', '/home/ada/a', '/etc/b'],
    ]);
    expect(planned(request(), facts(['/']))).toEqual([['ID', '/restored']]);
  });

  it('is refused where it would write into what is in use', () => {
    const keepOut = [{ path: '/srv/repo', what: 'the repository itself' }];
    const into = (path: string, held: readonly string[], more: Partial<RestoreRequest> = {}) =>
      planned(
        request({ target: { kind: 'folder', path }, ...more }),
        facts(held, { keepOut, realTarget: path }),
      );
    const refused = 'Nothing is restored into /srv/repo, which is the repository itself.';
    expect(into('/srv/repo/new', ['/home/ada'])).toBe(refused);
    expect(into('/srv//repo/', ['/home/ada'])).toBe(refused);
    expect(into('/srv', ['/backup/repo'])).toBe(refused);
    expect(into('/', ['/home/srv'])).toContain('root of this computer');
    expect(into('/srv', ['/'], { deleteOthers: true })).toBe(refused);
    expect(into('/srv', ['/'])).toEqual([['ID', '/srv']]);
    expect(into('/srv', ['/backup/repository'])).toHaveLength(1);
    const linked = facts(['/home/ada'], { keepOut, realTarget: '/srv/repo/data' });
    expect(planned(request(), linked)).toBe(refused);
  });

  it('is refused where the snapshot holds nothing of it', () => {
    const none = planRestore(request(), facts([], { missing: ['/a', '/b'] }));
    expect(none).toMatchObject({ failure: { kind: 'not-found', details: '/a\n/b' } });
  });
});

describe('a plan to restore in place', () => {
  it('starts at the nearest folder that is there, so that none around it is changed', () => {
    const nearest = new Map([
      ['/home/ada/a', '/home/ada'],
      ['/home/ada/gone/b', '/home/ada'],
      ['/srv/c', '/srv'],
      ['/etc', '/'],
    ]);
    expect(planned(inPlace, facts([...nearest.keys()], { nearest }))).toEqual([
      ['ID:/home/ada', '/home/ada', '/a', '/gone/b'],
      ['ID:/srv', '/srv', '/c'],
      ['ID', '/', '/etc'],
    ]);
  });

  it('takes many folders together, from the one that they are all in', () => {
    const held = Array.from({ length: 17 }, (_, index) => `/home/ada/${String(index)}/file`);
    const [step, ...others] = valueOf(planRestore(inPlace, facts(held))).steps;
    expect(others).toEqual([]);
    expect(step).toMatchObject({ snapshot: `${ID}:/home/ada`, target: '/home/ada' });
    expect(step?.paths.at(-1)).toBe('/16/file');
  });

  it('takes a folder around what is in use without that', () => {
    const keepOut = [
      { path: '/home/ada/.config/Bellhop', what: "Bellhop's own folder" },
      { path: '/home/ada/repo', what: 'the repository itself' },
    ];
    const at = (held: readonly string[], more: Partial<PlanFacts> = {}) =>
      planned(inPlace, facts(held, { keepOut, ...more }));
    expect(at(['/home/ada', '/etc/b'])).toEqual([
      ['ID:/home/ada', '/home/ada', 'not /.config/Bellhop', 'not /repo'],
      ['ID:/etc', '/etc', '/b'],
    ]);
    expect(at(['/'])).toEqual([['ID', '/', 'not /home/ada/.config/Bellhop', 'not /home/ada/repo']]);
    expect(at(['/home/ada/repo/data'])).toContain('which is the repository itself');
    expect(at(['/home/ada'], { folders: new Set() })).toContain('is no folder in the snapshot');
    expect(at(['/home/ada/REPO'])).toHaveLength(1);
    expect(at(['/home/ada/REPO'], { platform: 'darwin' })).toContain('the repository itself');
  });

  it('never deletes all else of a computer', () => {
    const wish = { ...inPlace, deleteOthers: true };
    expect(planned(wish, facts(['/']))).toContain('must not delete');
    expect(planned(wish, facts(['/C'], { platform: 'win32' }))).toContain('must not delete');
    expect(planned(wish, facts(['/home/ada']))).toHaveLength(1);
  });

  it('goes back to the drives of Windows', () => {
    const platform = 'win32';
    const nearest = new Map([
      ['/C/Users/ada/a', '/C/Users/ada'],
      ['/D/b', '/D'],
    ]);
    const windows = facts([...nearest.keys()], { platform, nearest });
    expect(planned(inPlace, windows)).toEqual([
      ['ID:/C/Users/ada', 'C:\\Users\\ada', '/a'],
      ['ID:/D', 'D:\\', '/b'],
    ]);
    expect(valueOf(planRestore(inPlace, windows)).target).toBe('C:\\, D:\\');
    const keepOut = [{ path: 'c:\\Users\\Ada\\Bellhop', what: "Bellhop's own folder" }];
    const all = facts(['/'], { platform, top: ['/C', '/D'], keepOut });
    expect(planned(inPlace, all)).toEqual([
      ['ID:/C', 'C:\\', 'not /Users/Ada/Bellhop'],
      ['ID:/D', 'D:\\'],
    ]);
    const inside = facts(['/C/users/ada/bellhop/x'], { platform, keepOut });
    expect(planned(inPlace, inside)).toContain("Bellhop's own folder");
    expect(planned(inPlace, facts(['/home/ada'], { platform }))).toContain('no place on this');
  });
});
