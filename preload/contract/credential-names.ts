const HEADER =
  /(^|[-_])(authorization|cookie|token|secret|passw(or)?d|passphrase|apikey|(api|access|auth|account|app|application|gotify|license|routing|functions)[-_]?key)s?$/i;
const FIELD =
  /^(x[-_])?(token|key|secret|sig|signature|passw(or)?d|pwd|apikey|((api|access|auth|app|application|private|client|bot|user|routing|integration|webhook)[-_]?)(key|token|secret|password))$/i;
const VALUE =
  /^(Bearer|Basic|Token|ApiKey|GenieKey|Key)\s+\S|\b(gh[pousr]_|github_pat_|glpat-|xox[abeprs]-|sk_live_|whsec_|tk_[a-z0-9]{29}|eyJ[\w-]{10,}\.eyJ)/;

/** Whether what a header carries is meant to be known to few: by its name, or by how it looks. */
export function isCredentialHeader(name: string, value = ''): boolean {
  return HEADER.test(name) || VALUE.test(value);
}

/** The same for a field of a query, a form or JSON. */
export function isCredentialField(name: string, value = ''): boolean {
  return FIELD.test(name) || VALUE.test(value);
}
