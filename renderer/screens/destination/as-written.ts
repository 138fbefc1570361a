import type { DestinationForm } from './destination-form.ts';
import { destinationRules } from './destination-rules.ts';

/**
 * The form as far as it is written, to be previewed and checked: a header or a field whose name is
 * still to be typed hides nothing of the rest. Null without a place to send to.
 */
export function asWritten<F extends DestinationForm>(form: F): F | null {
  if (destinationRules.url(form.url) !== true) return null;
  return {
    ...form,
    headers: form.headers.filter(({ name }) => destinationRules.headerName(name) === true),
    queryFields: form.queryFields.filter(({ name }) => destinationRules.queryName(name) === true),
  };
}
