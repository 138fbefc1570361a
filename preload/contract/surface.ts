import type { Api, Broadcasts } from './api.ts';

/** The same surface as a value, so that neither side can forget a method. */
export const surface: { readonly [N in keyof Api]: { readonly [M in keyof Api[N]]: true } } = {
  profiles: {
    list: true,
    get: true,
    save: true,
    remove: true,
    import: true,
    createRepository: true,
    sizes: true,
    access: true,
  },
  groups: { list: true, save: true, remove: true, run: true },
  engine: { state: true, install: true, cancelInstall: true, choose: true, setMirror: true },
  runs: { start: true, cancel: true, wait: true, get: true, list: true },
  snapshots: {
    list: true,
    browse: true,
    find: true,
    diff: true,
    preview: true,
    save: true,
    previewRestore: true,
    restore: true,
    mount: true,
    unmount: true,
    mounts: true,
  },
  repositories: {
    stats: true,
    unlock: true,
    probe: true,
    createSecond: true,
    keys: true,
    changePassword: true,
    saveRecoverySheet: true,
    previewForget: true,
    previewPrune: true,
  },
  deliveries: {
    list: true,
    get: true,
    redeliver: true,
    sendEdited: true,
    retryNow: true,
    cancel: true,
    asCurl: true,
    export: true,
  },
  hooks: { preview: true, test: true, check: true, recipes: true, fromRecipe: true },
  channels: { list: true, save: true, remove: true, test: true },
  settings: { hooks: true, saveHooks: true },
  secrets: { state: true, list: true, set: true, generate: true, remove: true, holdInMemory: true },
  app: {
    about: true,
    doctor: true,
    chooseFolders: true,
    chooseFile: true,
    missingRights: true,
    openRights: true,
  },
};

/** The names of the broadcasts, as a value. */
export const broadcastNames = [
  'changed',
  'notice',
  'progress',
  'show',
] as const satisfies readonly (keyof Broadcasts)[];
