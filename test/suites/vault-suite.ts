import { expect, it } from 'vitest';
import type { Vault } from '../../main/secrets/vault.ts';

/** What any vault must do, whatever keeps its secrets. `open` gives one that holds nothing. */
export function vaultSuite(open: () => Promise<Vault>): void {
  it('gives back what was set, byte for byte', async () => {
    const vault = await open();
    const values = ['plain', ' spaces around ', 'ends with a line\n', 'ключ 鍵 🔑', '"\'\\${x}%00'];
    for (const value of values) {
      expect(await vault.set('a.b_c-1', value)).toEqual({ ok: true, value: null });
      expect(await vault.get('a.b_c-1')).toEqual({ ok: true, value });
    }
  });

  it('holds a value of 2,500 bytes, and says so when one is longer', async () => {
    const vault = await open();
    const longest = 'é'.repeat(1_250);
    expect(await vault.set('long', longest)).toMatchObject({ ok: true });
    expect(await vault.get('long')).toEqual({ ok: true, value: longest });
    const refused = await vault.set('long', `${longest}x`);
    expect(refused).toMatchObject({ ok: false, failure: { kind: 'invalid-input' } });
    expect(JSON.stringify(refused)).toContain('2,500 bytes');
    expect(JSON.stringify(refused)).not.toContain('éé');
  });

  it.each([
    ['an empty value', ''],
    ['a NUL', 'hush\0hush'],
    ['half a character', 'hush\ud800'],
  ])('refuses %s without repeating it', async (_what, value) => {
    const vault = await open();
    const refused = await vault.set('token', value);
    expect(refused).toMatchObject({ ok: false, failure: { kind: 'invalid-input' } });
    expect(JSON.stringify(refused)).not.toContain('hush');
    expect(await vault.list()).toEqual({ ok: true, value: [] });
  });

  it.each(['', 'a b', 'a/b', 'ü', 'x'.repeat(101)])('refuses "%s" as a name', async (name) => {
    const vault = await open();
    for (const answer of [vault.get(name), vault.set(name, 'v'), vault.remove(name)]) {
      expect(await answer).toMatchObject({ ok: false, failure: { kind: 'invalid-input' } });
    }
  });

  it('says what to do about a name that is not there', async () => {
    const vault = await open();
    const missing = {
      ok: false,
      failure: {
        kind: 'secret-missing',
        message: 'The secret “token” is not in the keychain.',
        hint: 'Set it with: bellhop secret set token',
      },
    };
    expect(await vault.get('token')).toEqual(missing);
    expect(await vault.remove('token')).toEqual(missing);
  });

  it('lists the names in order, and nothing of its own', async () => {
    const vault = await open();
    for (const name of ['zeta', 'alpha', 'mid']) await vault.set(name, 'v');
    await vault.state();
    await vault.get('not-there');
    expect(await vault.list()).toEqual({ ok: true, value: ['alpha', 'mid', 'zeta'] });
  });

  it('forgets what is removed', async () => {
    const vault = await open();
    await vault.set('token', 'v');
    expect(await vault.remove('token')).toEqual({ ok: true, value: null });
    expect(await vault.get('token')).toMatchObject({ failure: { kind: 'secret-missing' } });
    expect(await vault.list()).toEqual({ ok: true, value: [] });
  });

  it('opens many names at once, each once', async () => {
    const vault = await open();
    await vault.set('one', '1');
    await vault.set('two', '2');
    const opened = await vault.open(['two', 'one', 'two']);
    expect(opened).toEqual({
      ok: true,
      value: new Map([
        ['two', '2'],
        ['one', '1'],
      ]),
    });
    expect(await vault.open([])).toEqual({ ok: true, value: new Map() });
  });

  it('opens none where one is missing, and names the first', async () => {
    const vault = await open();
    await vault.set('one', '1');
    expect(await vault.open(['one', 'gone', 'lost'])).toMatchObject({
      ok: false,
      failure: { kind: 'secret-missing', message: 'The secret “gone” is not in the keychain.' },
    });
  });

  it('takes many calls at the same time', async () => {
    const vault = await open();
    const names = Array.from({ length: 20 }, (_, n) => `name-${String(n).padStart(2, '0')}`);
    await Promise.all(names.map((name) => vault.set(name, `value of ${name}`)));
    const got = await Promise.all(names.map((name) => vault.get(name)));
    expect(got).toEqual(names.map((name) => ({ ok: true, value: `value of ${name}` })));
    expect(await vault.list()).toEqual({ ok: true, value: names });
  });
}
