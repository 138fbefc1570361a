import { makeCodec } from './world/codec.ts';

/** The main process's side of structured cloning: the very code that the page's worlds run. */
export const { encode, decode } = makeCodec();
