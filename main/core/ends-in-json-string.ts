/** Whether what follows this beginning of a JSON text stands inside of one of its strings. */
export function endsInJsonString(beginning: string): boolean {
  const quotes = beginning.replace(/\\./gs, '').split('"').length - 1;
  return quotes % 2 === 1;
}
