import { useEffect, useState } from 'react';
import { t } from '../../../words/t.ts';
import { SearchField } from '../../parts/search-field.tsx';
import { Page } from '../../parts/page.tsx';
import { FailureNotice, Notice } from '../../parts/notice.tsx';
import { useBellhop } from '../../state/use-state.ts';
import { VaultBanner } from '../../parts/vault-banner.tsx';
import { SecretRow } from './secret-row.tsx';
import { narrowSecrets } from './narrow-secrets.ts';
import { secretUses } from './secret-uses.ts';

/** The names of all secrets. Values go into the keychain and never come back out. */
export function Secrets(): React.ReactNode {
  const names = useBellhop((state) => state.secretNames);
  const failure = useBellhop((state) => state.secretsFailure);
  const vault = useBellhop((state) => state.vault);
  const profiles = useBellhop((state) => state.profiles);
  const channels = useBellhop((state) => state.channels);
  const all = secretUses(names, profiles ?? [], channels ?? []);
  const [text, setText] = useSoughtName();
  const secrets = narrowSecrets(all, text);
  return (
    <Page title={t('secrets.title')}>
      <VaultBanner />
      {vault?.kind === 'ready' && (
        <Notice tone="success" message={vault.message} hint={t('secrets.namesOnly')} />
      )}
      {failure !== null && vault?.kind === 'ready' && <FailureNotice failure={failure} />}
      {all.length > FEW && (
        <SearchField
          label={t('secrets.searchHint')}
          placeholder={t('secrets.searchHint')}
          value={text}
          onChange={setText}
        />
      )}
      {all.length === 0 && <p className="muted">{t('secrets.noneYet')}</p>}
      {all.length > 0 && secrets.length === 0 && (
        <p className="muted" role="status">
          {t('secrets.noneLikeThat')}
        </p>
      )}
      {secrets.length > 0 && (
        <ul className="rows" aria-label={t('secrets.title')}>
          {secrets.map((secret) => (
            <li key={secret.name}>
              <SecretRow secret={secret} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}

/** So many are seen at once without a search. */
const FEW = 3;

/** What is looked for: at first the secret that the reader was led to. */
function useSoughtName(): readonly [text: string, set: (text: string) => void] {
  const place = useBellhop((state) => state.place);
  const [text, setText] = useState('');
  useEffect(() => {
    if (place.kind === 'secrets') setText(place.name ?? '');
  }, [place]);
  return [text, setText];
}
