import { t } from '../../../words/t.ts';
import { HclFault } from './fault.ts';
import { matchAt } from './match-at.ts';

const NUMBER =
  /(-?)(?:0[xX]([\da-fA-F]+)|0([0-7]+)|((?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?))(?![\p{L}\p{Nd}_.-])/uy;

/** Reads a number: whole, with a fraction or an exponent, hexadecimal (0x1f) or octal (017). */
export function readNumber(
  text: string,
  start: number,
): { readonly value: number; readonly end: number } {
  const [all, sign, hexadecimal, octal, decimal] = matchAt(NUMBER, text, start) ?? [];
  if (all === undefined || (decimal !== undefined && /^0\d+$/.test(decimal))) {
    throw new HclFault(t('hcl.badNumber'), start);
  }
  const size = sizeOf(hexadecimal, octal, decimal);
  const isWhole = decimal === undefined || /^\d+$/.test(decimal);
  if (!Number.isFinite(size) || (isWhole && !Number.isSafeInteger(size))) {
    throw new HclFault(t('hcl.bigNumber'), start);
  }
  return { value: sign === '-' && size !== 0 ? -size : size, end: start + all.length };
}

function sizeOf(hexadecimal?: string, octal?: string, decimal?: string): number {
  if (hexadecimal !== undefined) return parseInt(hexadecimal, 16);
  return octal === undefined ? Number(decimal) : parseInt(octal, 8);
}
