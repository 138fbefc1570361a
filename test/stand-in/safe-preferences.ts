import { notInTheStandIn } from './honest.ts';

/** Refuses windows that are not sandboxed and isolated: here the preload always runs that way. */
export function refuseUnsafe(preferences: Electron.WebPreferences): void {
  const { sandbox, contextIsolation, nodeIntegration, webviewTag } = preferences;
  if (sandbox === false) throw notInTheStandIn('sandbox: false');
  if (contextIsolation === false) throw notInTheStandIn('contextIsolation: false');
  if (nodeIntegration === true) throw notInTheStandIn('nodeIntegration: true');
  if (webviewTag === true) throw notInTheStandIn('webviewTag: true');
}
