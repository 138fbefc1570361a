import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { generateSecretCommand } from '../../../main/command-line/generate-secret.ts';
import { sign } from '../../../main/webhook/sign.ts';
import { anApi } from '../../fakes/api.ts';
import { aTerminal } from './samples.ts';

/** A vault in memory that can be asked as the command line asks. */
function aVault() {
  const held = new Map<string, string>();
  const api = anApi({
    secrets: {
      list: async () => ({ ok: true, value: [...held.keys()] }),
      set: async (name, value) => {
        held.set(name, value);
        return { ok: true, value: null };
      },
    },
  });
  return { held, api };
}

async function generate(api: ReturnType<typeof aVault>['api'], name: string) {
  const { terminal, out, err } = aTerminal();
  const code = await generateSecretCommand(api, name, terminal);
  return { code, value: out().trim(), said: err() };
}

describe('bellhop secret generate', () => {
  it('S2-8 makes a secret, stores it, and shows it this once', async () => {
    const { held, api } = aVault();
    const { code, value, said } = await generate(api, 'signing');
    expect(code).toBe(0);
    expect(held.get('signing')).toBe(value);
    expect(Buffer.from(value.replace('whsec_', ''), 'base64')).toHaveLength(32);
    expect(said).toContain('it is not shown again');
    expect(said).not.toContain(value);
  });

  it('S2-8 lets it be changed over: both secrets sign, and receivers with either take the message', async () => {
    const { held, api } = aVault();
    for (const name of ['old', 'new']) await generate(api, name);
    const message = { id: 'd1', body: Buffer.from('{"a":1}'), at: Date.now() };
    const signature = { kind: 'standard-webhooks', secret: 'new', previousSecret: 'old' } as const;
    const signed = sign(signature, message, held);
    const headers = Object.fromEntries(
      signed.ok ? signed.value.map(({ name, value }) => [name, value]) : [],
    );
    for (const name of ['old', 'new']) {
      const receiver = new Webhook(held.get(name)!);
      expect(receiver.verify('{"a":1}', headers)).toEqual({ a: 1 });
    }
  });

  it('never takes the place of another', async () => {
    const { held, api } = aVault();
    held.set('signing', 'the one in use');
    const { code, said } = await generate(api, 'signing');
    expect(code).toBe(1);
    expect(said).toContain('There is a secret “signing” already.');
    expect(held.get('signing')).toBe('the one in use');
  });
});
