import { parseText } from '../../../../main/import/parse-text.ts';

/** What an HCL text that must be readable comes to, as plain objects. */
export function valueOf(text: string): unknown {
  const result = parseText(text, 'HCL');
  if (!result.ok) throw new Error(result.failure.message);
  return JSON.parse(JSON.stringify(result.value));
}

/** Why an HCL text is refused. */
export function refusalOf(text: string): string {
  const result = parseText(text, 'HCL');
  if (result.ok) throw new Error('it was read');
  return result.failure.message;
}
