import { useFormContext } from 'react-hook-form';
import { t } from '../../../words/t.ts';
import { lackingContentType } from './content-type-for.ts';
import type { DestinationHolder, DestinationPath } from './destination-form.ts';

/** Says that a body of one's own goes without a Content-Type, and adds the one it needs. */
export function ContentTypeOffer({ path }: { readonly path: DestinationPath }): React.ReactNode {
  const { getValues, setValue, watch } = useFormContext<DestinationHolder>();
  const type = lackingContentType(watch(path));
  if (type === null) return null;
  return (
    <p className="help">
      {t('hookForm.noContentType')}{' '}
      <button
        type="button"
        className="place-link"
        onClick={() => {
          const header = { name: 'Content-Type', isSecret: false, value: type, stored: '' };
          const headers = [...getValues(`${path}.headers`), header];
          setValue(`${path}.headers`, headers, { shouldDirty: true });
        }}
      >
        {t('hookForm.addContentType', { type })}
      </button>
    </p>
  );
}
