import path from 'node:path';
import { tools } from './machine.mjs';

/** The environment of everything that set-up starts: the project's own programs come first. */
export function withTools(environment = process.env, folders = []) {
  const places = [path.join(tools, 'bin'), ...folders, environment.PATH ?? process.env.PATH ?? ''];
  return {
    ...environment,
    PATH: places.join(path.delimiter),
    // Each process reads the same programs anew: this halves their start.
    NODE_COMPILE_CACHE: path.join(tools, 'compile-cache'),
  };
}
