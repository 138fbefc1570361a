import type { Api } from '../preload/contract/api.ts';
import type { CaughtRequest } from '../preload/contract/catcher.ts';
import type { Foundation } from './compose.ts';
import { maskCaught } from './core/mask-caught.ts';
import { MASK, redactor } from './core/redact.ts';
import { catcherAnswers } from './ipc/catcher.ts';
import type { Vault } from './secrets/vault.ts';

/** The request catcher, which ends with Bellhop. */
export function composeCatcherApi({ closing, news, vault }: Foundation): Api['catcher'] {
  const catcher = catcherAnswers({
    listen: async (onRequest) => {
      const { startCatcher } = await import('./webhook/catcher.ts');
      return startCatcher({ port: 0, now: Date.now, onRequest });
    },
    mask: (caught) => masked(caught, vault),
    changed: () => {
      news.tell('changed', { what: 'catcher' });
    },
  });
  closing.addEventListener('abort', () => void catcher.stop());
  return catcher;
}

/** Any secret may be in what arrives: while they cannot be had to look for them, nothing is shown. */
async function masked(caught: CaughtRequest, vault: Vault): Promise<CaughtRequest> {
  const names = await vault.list();
  const values = names.ok ? await vault.open(names.value) : names;
  if (values.ok) return maskCaught(caught, redactor(values.value.values()));
  const headers = caught.headers.map(({ name }) => ({ name, value: MASK }));
  return { ...caught, url: MASK, headers, body: MASK };
}
