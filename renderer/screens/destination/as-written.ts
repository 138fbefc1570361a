import type { DestinationForm } from './destination-form.ts';
import { destinationRules } from './destination-rules.ts';

/**
 * The form as far as it is written, to be previewed and checked: a header or a field whose name is
 * still to be typed hides nothing of the rest. `spareUrl` stands in for a URL that is not written
 * yet. Null without a place to send to.
 */
export function asWritten<F extends DestinationForm>(form: F, spareUrl = ''): F | null {
  const url = destinationRules.url(form.url) === true ? form.url : spareUrl;
  if (url === '') return null;
  return {
    ...form,
    url,
    headers: form.headers.filter(({ name }) => destinationRules.headerName(name) === true),
    queryFields: form.queryFields.filter(({ name }) => destinationRules.queryName(name) === true),
  };
}
