import path from 'node:path';
import { tools } from './machine.mjs';

/** The environment of everything that set-up starts: the project's own programs come first. */
export function withTools(environment = process.env, folders = []) {
  const places = [path.join(tools, 'bin'), ...folders, environment.PATH ?? process.env.PATH ?? ''];
  return { ...environment, PATH: places.join(path.delimiter) };
}
