import { X } from 'lucide-react';
import { useFormContext } from 'react-hook-form';
import { t } from '../../../words/t.ts';
import { Button } from '../../parts/button.tsx';
import { WithLocks } from '../../parts/with-locks.tsx';
import { variantInWords } from '../../words/destination.ts';
import { nameOfMoment } from '../../words/hook.ts';
import { seriesInWords } from '../../../words/list.ts';
import type { DestinationHolder, DestinationPath } from './destination-form.ts';
import { ProblemNotes } from './problems.tsx';

/** What is sent differently at some moments, as a recipe or a file has it; each can be taken out. */
export function VariantList({ path }: { readonly path: DestinationPath }): React.ReactNode {
  const { setValue, watch } = useFormContext<DestinationHolder>();
  const variants = watch(`${path}.variants`);
  if (variants.length === 0) return null;
  return (
    <div
      className="variants"
      data-path={`${path}.variants`}
      role="group"
      aria-label={t('hookForm.variants')}
    >
      <p className="label">{t('hookForm.variants')}</p>
      <ul className="folder-list">
        {variants.map((variant, at) => (
          <li key={variant.moments.join(' ')}>
            <div>
              <p className="code">
                <WithLocks text={variantInWords(variant)} />
              </p>
              <ProblemNotes field={`variants.${String(at)}`} />
            </div>
            <Button
              look="quiet"
              aria-label={t('hookForm.removeVariant', {
                moments: seriesInWords(variant.moments.map(nameOfMoment)),
              })}
              icon={<X size={14} aria-hidden="true" />}
              onClick={() => {
                const others = variants.filter((_, index) => index !== at);
                setValue(`${path}.variants`, others, { shouldDirty: true });
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
