/** KiB a second as they are typed: `500 KiB/s`, `2 MiB/s`. */
export function speedToText(kibibytes: number): string {
  const mebibytes = String(kibibytes / 1_024);
  return kibibytes >= 1_024 && /^\d+(\.\d)?$/.test(mebibytes)
    ? `${mebibytes} MiB/s`
    : `${String(kibibytes)} KiB/s`;
}

const bytesOf: Readonly<Record<string, number>> = {
  'kb/s': 1_000,
  'mb/s': 1_000 ** 2,
  'kib/s': 1_024,
  'mib/s': 1_024 ** 2,
  'kbit/s': 125,
  'mbit/s': 125_000,
  'gbit/s': 125_000_000,
};

/** Reads a typed speed as whole KiB a second, as lines are sold in Mbit/s, too. Null where it is none. */
export function readSpeed(text: string): number | null {
  const [, amount, unit = ''] = /^\s*(\d+(?:[.,]\d+)?)\s*([a-z]+\/s)\s*$/i.exec(text) ?? [];
  const bytes = bytesOf[unit.toLowerCase()];
  if (amount === undefined || bytes === undefined) return null;
  const kibibytes = Math.round((Number(amount.replace(',', '.')) * bytes) / 1_024);
  return kibibytes >= 1 && kibibytes <= 100_000_000 ? kibibytes : null;
}
