import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInThisContext } from 'node:vm';

interface Codec {
  encode(value: unknown): unknown;
  decode(value: unknown): unknown;
}

interface WorldFacts {
  readonly token: string;
  readonly preload: { readonly file: string; readonly source: string } | null;
}

const read = (name: string) =>
  readFileSync(path.join(import.meta.dirname, 'world', name), 'utf8')
    .trim()
    .replace(/;$/, '');
const codecSource = read('codec.js');
const bridgeSource = read('bridge.js');
const mainSource = read('main-world.js');
const isolatedSource = read('isolated-world.js');

/**
 * The main process's side of structured cloning: the very script that the page's worlds run.
 * `encode` throws "An object could not be cloned." for functions, symbols and promises.
 */
export const { encode, decode } = runInThisContext(codecSource) as Codec;

/** The two scripts that a page runs before its own: one for each world, joined by the token. */
export function worldScripts({ token, preload }: WorldFacts): {
  readonly main: string;
  readonly isolated: string;
} {
  const facts = {
    preload,
    platform: process.platform,
    arch: process.arch,
    versions: {
      electron: process.versions['electron'],
      chrome: process.versions['chrome'],
      node: process.versions.node,
    },
  };
  const bridge = (here: string, there: string) =>
    `${bridgeSource}(${JSON.stringify(token)}, codec, '${here}', '${there}')`;
  const inTopFrame = (script: string) =>
    `if (window.top === window) { const codec = ${codecSource}; ${script}; }`;
  return {
    main: inTopFrame(`${mainSource}(${bridge('page', 'preload')})`),
    isolated: inTopFrame(
      `${isolatedSource}(${bridge('preload', 'page')}, codec, ${JSON.stringify(facts)})`,
    ),
  };
}
