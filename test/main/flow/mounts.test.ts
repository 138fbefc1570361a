import { describe, expect, it } from 'vitest';
import { keepMounts, type Serve } from '../../../main/flow/mounts.ts';
import type { Failure } from '../../../preload/contract/result.ts';

function someMounts() {
  const said: string[] = [];
  let made = 0;
  const mounts = keepMounts({
    makeFolder: async () => `/mount/${String((made += 1))}`,
    removeFolder: async (folder) => {
      said.push(`${folder} is removed`);
    },
    changed: () => said.push('changed'),
  });
  return { ...mounts, said };
}

/** Serves until it is stopped. */
const serve: Serve = async (_, onReady, signal) => {
  onReady();
  await new Promise((resolve) => {
    signal.addEventListener('abort', resolve);
  });
  return { ok: true, value: null };
};

const failure: Failure = { kind: 'not-available', message: 'no FUSE', hint: 'install it' };

describe('mounted repositories', () => {
  it('are listed until they are unmounted', async () => {
    const { mount, unmount, list, said } = someMounts();
    const here = { profileId: 'a', folder: '/mount/1' };
    expect(await mount('a', serve)).toEqual({ ok: true, value: here });
    expect(list()).toEqual([here]);
    expect(await mount('a', serve)).toEqual({ ok: true, value: here });
    expect(await unmount('a')).toEqual({ ok: true, value: null });
    expect(list()).toEqual([]);
    expect(said).toEqual(['changed', '/mount/1 is removed', 'changed']);
    expect(await unmount('a')).toMatchObject({ failure: { kind: 'not-found' } });
  });

  it('are mounted once, however often they are asked for at once', async () => {
    const { mount, list } = someMounts();
    const [one, two] = await Promise.all([mount('a', serve), mount('a', serve)]);
    expect(one).toEqual(two);
    expect(list()).toHaveLength(1);
  });

  it('say why they did not come about, and can be tried again', async () => {
    const { mount, list, said } = someMounts();
    expect(await mount('a', async () => ({ ok: false, failure }))).toEqual({ ok: false, failure });
    expect(list()).toEqual([]);
    expect(said).toEqual(['/mount/1 is removed']);
    expect(await mount('a', serve)).toMatchObject({ ok: true });
  });

  it('are gone when something else has unmounted them', async () => {
    const { mount, list, said } = someMounts();
    const { promise, resolve } = Promise.withResolvers<undefined>();
    await mount('a', async (_, onReady) => {
      onReady();
      await promise;
      return { ok: true, value: null };
    });
    resolve(undefined);
    await new Promise((later) => {
      setImmediate(later);
    });
    expect(list()).toEqual([]);
    expect(said).toEqual(['changed', '/mount/1 is removed', 'changed']);
  });

  it('are all unmounted at the end, without a word', async () => {
    const { mount, close, list, said } = someMounts();
    await mount('a', serve);
    await mount('b', serve);
    said.length = 0;
    await close();
    expect(list()).toEqual([]);
    expect(said.toSorted()).toEqual(['/mount/1 is removed', '/mount/2 is removed']);
    expect(await mount('a', serve)).toMatchObject({ ok: false });
  });
});
