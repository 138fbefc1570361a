import packageFile from '../package.json' with { type: 'json' };

/** Bellhop's own version, as its package says. */
export const version: string = packageFile.version;
