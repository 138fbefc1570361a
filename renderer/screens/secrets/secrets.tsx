import { Page } from '../../parts/page.tsx';
import { FailureNotice, Notice } from '../../parts/notice.tsx';
import { useBellhop } from '../../state/use-state.ts';
import { VaultBanner } from '../../parts/vault-banner.tsx';
import { SecretRow } from './secret-row.tsx';
import { secretUses } from './secret-uses.ts';

/** The names of all secrets. Values go into the keychain and never come back out. */
export function Secrets(): React.ReactNode {
  const names = useBellhop((state) => state.secretNames);
  const failure = useBellhop((state) => state.secretsFailure);
  const vault = useBellhop((state) => state.vault);
  const profiles = useBellhop((state) => state.profiles);
  const channels = useBellhop((state) => state.channels);
  const secrets = secretUses(names, profiles ?? [], channels ?? []);
  return (
    <Page title="Secrets">
      <VaultBanner />
      {vault?.kind === 'ready' && (
        <Notice
          tone="success"
          message={vault.message}
          hint="Bellhop shows names only. A value goes into your keychain and is never shown again."
        />
      )}
      {failure !== null && vault?.kind === 'ready' && <FailureNotice failure={failure} />}
      {secrets.length === 0 ? (
        <p className="muted">
          There are no secrets yet. Passwords and locked headers of your profiles come here.
        </p>
      ) : (
        <ul className="rows" aria-label="Secrets">
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
