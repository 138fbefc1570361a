import path from 'node:path';
import { tools } from './machine.mjs';

/** The environment of everything that set-up starts: the project's own programs come first. */
export function withTools(environment = process.env, folders = []) {
  const places = [path.join(tools, 'bin'), ...folders, environment.PATH ?? process.env.PATH ?? ''];
  return {
    ...environment,
    PATH: places.join(path.delimiter),
    // The command line runs from source, and is read by Node anew each time: this halves its start.
    NODE_COMPILE_CACHE: path.join(tools, 'compile-cache'),
  };
}
