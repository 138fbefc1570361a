import path from 'node:path';
import { tools } from './machine.mjs';

/** The environment of everything that set-up starts: the project's own programs come first. */
export function withTools(environment = process.env) {
  const PATH = [path.join(tools, 'bin'), environment.PATH ?? ''].join(path.delimiter);
  return { ...environment, PATH };
}
