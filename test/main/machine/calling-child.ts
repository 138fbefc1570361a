/** The arguments of a node that calls a port on this computer, and ends with its input. */
export function callingChild(port: number): readonly string[] {
  const script = `
    require('node:net').connect(${String(port)}, '127.0.0.1').on('error', () => undefined);
    process.stdin.resume().on('end', () => process.exit());`;
  return ['-e', script];
}
