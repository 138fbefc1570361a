import { HardDrive, Laptop, Link, Server } from 'lucide-react';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { SuggestedPlace } from '../../../preload/contract/suggestions.ts';
import type { Result } from '../../../preload/contract/result.ts';
import { t } from '../../../words/t.ts';
import { useTask } from '../../parts/use-task.ts';
import { formatBytes } from '../../words/bytes.ts';
import { Rich } from '../../parts/rich.tsx';
import type { ProfileForm } from '../editor/form.ts';
import { PasswordField } from '../editor/password-field.tsx';
import { RepositoryFields } from '../editor/repository-fields.tsx';
import type { Where } from './decided.ts';
import { StepFrame } from './step-frame.tsx';
import { Tile } from './tile.tsx';

interface WhereStepProps {
  readonly places: readonly SuggestedPlace[];
  /** Null as long as nothing is chosen. */
  readonly where: Where | null;
  /** The folder that the copies would get on a place. */
  readonly folderOn: (place: SuggestedPlace) => string;
  readonly onChoose: (where: Where) => void;
  /** Looks at a repository that is said to be there. */
  readonly look: () => Promise<Result<null>>;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** Where the copies go: a drive that is plugged in, this computer, another place, or where some are. */
export function WhereStep(props: WhereStepProps): React.ReactNode {
  const { places, where, onBack, onNext } = props;
  const { trigger } = useFormContext<ProfileForm>();
  const [isTried, setTried] = useState(false);
  const look = useTask();
  const goOn = async (): Promise<void> => {
    setTried(true);
    if (where === null || !(await trigger('repository', { shouldFocus: true }))) return;
    if (where.kind === 'existing') look.run(props.look, onNext);
    else onNext();
  };
  const hasDrive = places.some(({ isExternal }) => isExternal);
  return (
    <StepFrame
      title={t('welcome.whereTitle')}
      words={hasDrive ? t('welcome.whereBest') : t('welcome.wherePlugIn')}
      onBack={onBack}
      next={where?.kind === 'existing' ? t('welcome.connect') : t('parts.continue')}
      isBusy={look.isBusy}
      failure={look.failure}
      mistake={isTried && where === null ? t('welcome.choosePlace') : ''}
      onNext={() => void goOn()}
    >
      <PlaceTiles {...props} />
      {where !== null && <PlaceFields where={where} folderOn={props.folderOn} />}
    </StepFrame>
  );
}

function PlaceTiles(props: WhereStepProps): React.ReactNode {
  const { places, where, onChoose } = props;
  return (
    <div className="tiles" role="radiogroup" aria-label={t('welcome.place')}>
      {places.map((place) => (
        <Tile
          key={place.path}
          kind="radio"
          name="place"
          icon={
            place.isExternal ? (
              <HardDrive size={20} aria-hidden="true" />
            ) : (
              <Laptop size={20} aria-hidden="true" />
            )
          }
          title={place.isExternal ? place.name : t('welcome.onThisComputer')}
          details={placeInWords(place)}
          isChosen={where?.kind === 'drive' && where.place.path === place.path}
          onChange={() => {
            onChoose({ kind: 'drive', place });
          }}
        />
      ))}
      <Tile
        kind="radio"
        name="place"
        icon={<Server size={20} aria-hidden="true" />}
        title={t('welcome.anotherPlace')}
        details={t('welcome.anotherPlaceWords')}
        isChosen={where?.kind === 'elsewhere'}
        onChange={() => {
          onChoose({ kind: 'elsewhere' });
        }}
      />
      <Tile
        kind="radio"
        name="place"
        icon={<Link size={20} aria-hidden="true" />}
        title={t('welcome.existing')}
        details={t('welcome.existingWords')}
        isChosen={where?.kind === 'existing'}
        onChange={() => {
          onChoose({ kind: 'existing' });
        }}
      />
    </div>
  );
}

function placeInWords({ isExternal, freeBytes }: SuggestedPlace): string {
  if (freeBytes === null) return t(isExternal ? 'welcome.externalDrive' : 'welcome.sameDisk');
  const size = formatBytes(freeBytes);
  return t(isExternal ? 'welcome.externalDriveFree' : 'welcome.sameDiskFree', { size });
}

function PlaceFields(props: {
  readonly where: Where;
  readonly folderOn: (place: SuggestedPlace) => string;
}): React.ReactNode {
  const { where, folderOn } = props;
  if (where.kind !== 'drive') {
    return (
      <div className="guide-fields">
        <RepositoryFields
          path="repository"
          password={t('welcome.password')}
          hasPassword={where.kind === 'existing'}
        />
      </div>
    );
  }
  return (
    <div className="guide-fields">
      <p className="help">
        <Rich
          of={where.place.isExternal ? 'welcome.goesToDrive' : 'welcome.goesToDisk'}
          values={{ path: folderOn(where.place) }}
          tags={{ path: <span className="path" /> }}
        />
      </p>
      <PasswordField path="repository" label={t('welcome.password')} />
    </div>
  );
}
