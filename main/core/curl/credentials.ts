import { isCredentialField } from '../../../preload/contract/credential-names.ts';
import { t } from '../../../words/t.ts';

/** The credentials of a command, each under the name that its secret will have. */
export interface Credentials {
  readonly found: readonly {
    readonly name: string;
    readonly where: string;
    readonly value: string;
  }[];
  /** Whether the shell would have filled in a part of the value, so that it is none yet. */
  isOpen(value: string): boolean;
  /** Keeps a value and answers the template that stands for it. */
  seal(credential: {
    readonly title: string;
    readonly where: string;
    readonly value: string;
  }): string;
}

/** Gathers credentials under names that begin with `prefix`, none twice; `open` is a draft's. */
export function gatherCredentials(prefix: string, open: readonly string[]): Credentials {
  const expansions = [...new Set(open)];
  const found: { readonly name: string; readonly where: string; readonly value: string }[] = [];
  return {
    found,
    isOpen: (value) => expansions.some((expansion) => value.includes(expansion)),
    seal: ({ title, where, value }) => {
      const wish = `${prefix}-${slug(title)}`;
      const isTaken = found.some(({ name }) => name === wish);
      const name = isTaken ? `${wish}-${String(found.length + 1)}` : wish;
      found.push({ name, where, value });
      return `{{secret "${name}"}}`;
    },
  };
}

function slug(text: string): string {
  const plain = text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return plain.slice(0, 40).replace(/^-+|-+$/g, '') || 'value';
}

/**
 * Seals what looks like a credential in `name=value&…`, the encoding of queries and forms. `whereOf`
 * says where the field of a name stands.
 */
export function sealFields(
  text: string,
  whereOf: (name: string) => string,
  credentials: Credentials,
): string {
  return text
    .split('&')
    .map((field) => {
      const [, name = '', value = ''] = /^([^=]*)=([^]*)$/.exec(field) ?? [];
      const title = decoded(name);
      if (title === null || value === '' || credentials.isOpen(value)) return field;
      const plain = decoded(value);
      if (plain === null || !isCredentialField(title, plain)) return field;
      const place = whereOf(title);
      return `${name}=${credentials.seal({ title, where: place, value: plain })}`;
    })
    .join('&');
}

/** Null for what no percent-encoding is. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

const JSON_FIELD = /("(?:[^"\\]|\\.)*")(\s*:\s*)("(?:[^"\\]|\\.)+")/g;

/** Seals what looks like a credential among the texts of valid JSON, and keeps its layout. */
export function sealJson(text: string, credentials: Credentials): string {
  return text.replace(JSON_FIELD, (whole: string, name: string, colon: string, value: string) => {
    const title = String(JSON.parse(name));
    const plain = String(JSON.parse(value));
    if (credentials.isOpen(plain) || !isCredentialField(title, plain)) return whole;
    const place = t('curl.fieldOfBody', { name: title });
    return `${name}${colon}"${credentials.seal({ title, where: place, value: plain })}"`;
  });
}
