import { useFormContext } from 'react-hook-form';
import { t } from '../../../words/t.ts';
import { DropPlace } from '../../parts/drop-place.tsx';
import { useBellhop } from '../../state/use-state.ts';
import { withDropped } from './dropped-patterns.ts';
import type { ProfileForm } from './form.ts';

/** Takes what is dropped onto the patterns as patterns: that, and nothing of its name elsewhere. */
export function DroppedExclusions({
  children,
}: {
  readonly children: React.ReactNode;
}): React.ReactNode {
  const { getValues, setValue } = useFormContext<ProfileForm>();
  const platform = useBellhop((state) => state.about?.platform);
  return (
    <DropPlace
      invitation={t('editor.dropToLeaveOut')}
      onPaths={(paths) => {
        const lines = withDropped(getValues('source.exclusions'), paths, platform ?? '');
        setValue('source.exclusions', lines, { shouldDirty: true });
      }}
    >
      {children}
    </DropPlace>
  );
}
