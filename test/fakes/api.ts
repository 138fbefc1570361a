import type { Api } from '../../preload/contract/api.ts';

type Changes = { readonly [N in keyof Api]?: Partial<Api[N]> };

const no = () => Promise.reject(new Error('this call was not expected'));
const profiles = { list: no, get: no, save: no, remove: no, import: no, createRepository: no };
const runs = { start: no, cancel: no, wait: no, get: no, list: no };
const snapshots = { list: no, browse: no, diff: no };
const repositories = { stats: no, unlock: no };
const secrets = { state: no, list: no, set: no, remove: no, holdInMemory: no };
const deliveries = {
  list: no,
  get: no,
  redeliver: no,
  sendEdited: no,
  retryNow: no,
  cancel: no,
  asCurl: no,
  export: no,
};
const hooks = { preview: no, test: no, check: no, recipes: no, fromRecipe: no };
const channels = { list: no, save: no, remove: no, test: no };
const settings = { hooks: no, saveHooks: no };
const app = { about: no, doctor: no, chooseFolders: no };

/** An Api that rejects every call, but for what the test says. */
export function anApi(changes: Changes = {}): Api {
  return {
    profiles: { ...profiles, ...changes.profiles },
    runs: { ...runs, ...changes.runs },
    snapshots: { ...snapshots, ...changes.snapshots },
    repositories: { ...repositories, ...changes.repositories },
    deliveries: { ...deliveries, ...changes.deliveries },
    hooks: { ...hooks, ...changes.hooks },
    channels: { ...channels, ...changes.channels },
    settings: { ...settings, ...changes.settings },
    secrets: { ...secrets, ...changes.secrets },
    app: { ...app, ...changes.app },
  };
}
