const units: readonly (readonly [name: string, bytes: number])[] = [
  ['TB', 1_000 ** 4],
  ['TiB', 1_024 ** 4],
  ['GB', 1_000 ** 3],
  ['GiB', 1_024 ** 3],
  ['MB', 1_000 ** 2],
  ['MiB', 1_024 ** 2],
  ['kB', 1_000],
  ['KiB', 1_024],
];

/** Bytes as they are typed, always exact: `500 MB`, `1.5 GiB`, or `1234567 B`. */
export function sizeToText(bytes: number): string {
  for (const [name, unit] of units) {
    const text = String(bytes / unit);
    if (bytes >= unit && /^\d+(\.\d)?$/.test(text)) return `${text} ${name}`;
  }
  return `${String(bytes)} B`;
}

/** Reads a typed size as whole bytes; a bare letter counts in steps of 1000. Null where it is none. */
export function readSize(text: string): number | null {
  const [, amount, letter = '', binary = ''] =
    /^\s*(\d+(?:[.,]\d+)?)\s*([kmgt]?)(i?)b?\s*$/i.exec(text) ?? [];
  if (amount === undefined || (letter === '' && binary !== '')) return null;
  const power = ['', 'k', 'm', 'g', 't'].indexOf(letter.toLowerCase());
  const bytes = Math.round(
    Number(amount.replace(',', '.')) * (binary === '' ? 1_000 : 1_024) ** power,
  );
  return bytes >= 1 && Number.isSafeInteger(bytes) ? bytes : null;
}
