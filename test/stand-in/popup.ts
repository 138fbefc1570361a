import { fromCarried } from './carried-url.ts';
import type { Protocol } from './cdp.ts';
import { notInTheStandIn } from './honest.ts';
import { report } from './report.ts';

export type WindowOpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];

/** What the app's handler is told of a window that a page wants to open, by script or by link. */
export function describePopup(
  { url, windowName, windowFeatures }: Protocol.Page.windowOpenPayload,
  referrer: string,
): Electron.HandlerDetails {
  return {
    url: fromCarried(url),
    frameName: windowName,
    features: windowFeatures.join(','),
    disposition: windowName === '_blank' ? 'foreground-tab' : 'new-window',
    referrer: { url: referrer, policy: 'strict-origin-when-cross-origin' },
  };
}

/** Every such window is blocked by the time the app is asked, so a yes can only be complained of. */
export function noPopups({ action }: Electron.WindowOpenHandlerResponse): void {
  if (action === 'allow') report(notInTheStandIn('a window opened by a page').message);
}
