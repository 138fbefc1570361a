import { Check, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { t } from '../../../words/t.ts';
import type { JsonFault } from '../../code/json-fault.ts';
import { prettyJson } from '../../words/body.ts';
import { secretReference, splitAtReferences } from '../../words/secret-name.ts';

/** Whether the text of a body is JSON, else where it is not. */
export function JsonMark({ body }: { readonly body: string }): React.ReactNode {
  return <Mark body={withFilledSecrets(body)} />;
}

/** A secret is shown as a reference with quotes, but sent without: as long, and harmless. */
function withFilledSecrets(body: string): string {
  return splitAtReferences(body)
    .map((part) =>
      part.kind === 'secret' ? 'x'.repeat(secretReference(part.name).length) : part.text,
    )
    .join('');
}

function Mark({ body }: { readonly body: string }): React.ReactNode {
  const isValid = prettyJson(body) !== null;
  const fault = useFault(isValid ? '' : body);
  return (
    <p className={isValid ? 'json-mark tone-succeeded' : 'json-mark tone-warned'} role="status">
      {isValid ? (
        <Check size={14} aria-hidden="true" />
      ) : (
        <TriangleAlert size={14} aria-hidden="true" />
      )}
      {isValid ? t('hookTest.validJson') : invalid(fault)}
    </p>
  );
}

function invalid(fault: JsonFault | null): string {
  return fault === null
    ? t('hookTest.invalidJson')
    : t('hookTest.invalidJsonAt', { line: fault.line, column: fault.column });
}

/** The place where a text stops being JSON, once the chunk that finds it is there. */
function useFault(body: string): JsonFault | null {
  const [fault, setFault] = useState<JsonFault | null>(null);
  useEffect(() => {
    let isWanted = true;
    setFault(null);
    if (body === '') return;
    void import('../../code/json-fault.ts').then(({ jsonFault }) => {
      if (isWanted) setFault(jsonFault(body));
    });
    return () => {
      isWanted = false;
    };
  }, [body]);
  return fault;
}
