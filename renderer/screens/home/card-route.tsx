import type { ProfileSummary } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import { CutPath } from '../../parts/cut-path.tsx';

/** What is backed up, and to where. */
export function CardRoute({ summary }: { readonly summary: ProfileSummary }): React.ReactNode {
  const { profile, repository } = summary;
  return (
    <p className="card-route">
      <From source={profile.source} />
      <span aria-label={t('home.toPlace')} className="muted">
        →
      </span>
      <CutPath path={repository.location} />
    </p>
  );
}

function From({ source }: Pick<ProfileSummary['profile'], 'source'>): React.ReactNode {
  const { command, paths } = source;
  const [onlyPath] = paths;
  if (command !== null) return <CutPath path={command.program} />;
  if (paths.length === 1 && onlyPath !== undefined) return <CutPath path={onlyPath} />;
  return <span title={paths.join('\n')}>{t('units.folders', { count: paths.length })}</span>;
}
