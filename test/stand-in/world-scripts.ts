import { makeBridge } from './world/bridge.ts';
import type { BridgeFacts } from './world/bridge.ts';
import { makeCodec } from './world/codec.ts';
import { playIsolatedWorld } from './world/isolated-world.ts';
import type { PreloadFacts } from './world/isolated-world.ts';
import { playMainWorld } from './world/main-world.ts';

/**
 * The two scripts that a page runs before its own, one for each world: the functions of `world/`
 * as text, which is what they are once Node has taken their types away. The token joins the two;
 * frames inside the page get neither.
 */
export function worldScripts(token: string, preload: PreloadFacts['preload']) {
  const { electron, chrome, node } = process.versions as NodeJS.ProcessVersions;
  const { platform, arch } = process;
  const facts: PreloadFacts = {
    preload,
    platform,
    arch,
    versions: { electron, chrome, node },
  };
  return {
    main: inTopFrame(
      { token, here: 'page', there: 'preload' },
      `(${String(playMainWorld)})(bridge)`,
    ),
    isolated: inTopFrame(
      { token, here: 'preload', there: 'page' },
      `(${String(playIsolatedWorld)})(bridge, codec, ${JSON.stringify(facts)})`,
    ),
  };
}

function inTopFrame(facts: BridgeFacts, script: string): string {
  return `if (window.top === window) {
    const codec = (${String(makeCodec)})();
    const bridge = (${String(makeBridge)})(${JSON.stringify(facts)}, codec);
    ${script};
  }`;
}
