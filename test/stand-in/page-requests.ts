import { fromCarried, originOf, toCarried } from './carried-url.ts';
import type { Protocol } from './cdp.ts';
import type { Page } from './page.ts';
import { decidePermissions } from './permissions.ts';
import { Preventable } from './preventable.ts';
import { handlerOf } from './protocol.ts';
import { report } from './report.ts';
import { beforeRequest, headersReceived } from './web-request.ts';

type Paused = Protocol.Fetch.requestPausedPayload;
type Details = Electron.OnBeforeRequestListenerDetails;

const kinds: Readonly<Record<string, Details['resourceType']>> = {
  Stylesheet: 'stylesheet',
  Script: 'script',
  Image: 'image',
  Font: 'font',
  XHR: 'xhr',
  Fetch: 'xhr',
  Ping: 'ping',
  CSPViolationReport: 'cspReport',
  Media: 'media',
};

/**
 * Blocks windows that a page opens by itself, in the page, as a denying app would in Electron: the
 * debugging pipe alone could only close them afterwards. Everything else stays allowed.
 */
const withoutPopups = {
  name: 'content-security-policy',
  value: `sandbox ${[
    'allow-downloads',
    'allow-forms',
    'allow-modals',
    'allow-pointer-lock',
    'allow-same-origin',
    'allow-scripts',
    'allow-top-navigation',
  ].join(' ')}`,
};

/**
 * Answers what a page asks of the network: its navigations go past the app's guards, the app's
 * own addresses to its protocol handler, all else on to Chromium.
 */
export async function answerRequest(
  page: Page,
  contents: Electron.WebContents,
  paused: Paused,
): Promise<void> {
  const { requestId, request } = paused;
  const url = fromCarried(request.url);
  if (paused.resourceType === 'Document' && !mayNavigate(page, contents, paused))
    return page.refuse(requestId, 'Aborted');
  if (isIconHunt(paused)) return page.fulfil({ requestId, responseCode: 204 });
  const details = describe(page, contents, paused);
  const { cancel, redirectURL } = await beforeRequest(details);
  if (cancel === true) return page.refuse(requestId, 'BlockedByClient');
  if (redirectURL !== undefined) return page.proceed({ requestId, url: toCarried(redirectURL) });
  if (details.resourceType === 'mainFrame') await settlePermissions(page, contents, paused);
  if (url === request.url) return page.proceed({ requestId });
  return answerOwn(page, details, paused);
}

/** Asks the app's navigation guards, by the rules that say which of them Electron asks. */
function mayNavigate(page: Page, contents: Electron.WebContents, paused: Paused): boolean {
  const isMainFrame = paused.frameId === page.targetId;
  const url = fromCarried(paused.request.url);
  const isPrevented = (name: string, ...more: readonly unknown[]) => {
    const frame = isMainFrame ? contents.mainFrame : null;
    const event = new Preventable({ url, isMainFrame, isSameDocument: false, frame });
    // The event names are checked where an app listens for them; here they are plain words.
    (contents as NodeJS.EventEmitter).emit(name, event, url, ...more);
    return event.defaultPrevented;
  };
  if (paused.redirectedRequestId !== undefined)
    return !isPrevented('will-redirect', false, isMainFrame);
  if (isMainFrame && (page.isAwaited(paused.request.url) || url === contents.getURL())) return true;
  if (isPrevented('will-frame-navigate')) return false;
  return !isMainFrame || !isPrevented('will-navigate', false, true);
}

/** Chromium looks for an icon for its tab, where Electron has none: no app is ever asked for it. */
function isIconHunt({ resourceType, request }: Paused): boolean {
  return resourceType === 'Other' && new URL(request.url).pathname === '/favicon.ico';
}

async function settlePermissions(
  page: Page,
  contents: Electron.WebContents,
  { request }: Paused,
): Promise<void> {
  const origin = originOf(request.url);
  const decided = await decidePermissions(contents, fromCarried(request.url));
  await Promise.all(
    [...decided].map(([name, isGranted]) => page.setPermission(origin, name, isGranted)),
  );
}

async function answerOwn(page: Page, details: Details, paused: Paused): Promise<void> {
  const { requestId, request } = paused;
  const handler = handlerOf(details.url);
  if (handler === undefined) return page.refuse(requestId, 'Failed');
  const body = request.postData === undefined ? {} : { body: request.postData };
  const init = { method: request.method, headers: request.headers, ...body };
  try {
    const response = await handler(new Request(details.url, init));
    const content = Buffer.from(await response.arrayBuffer());
    await page.fulfil({
      requestId,
      responseCode: response.status,
      responseHeaders: [...(await headersOf(details, response)), withoutPopups],
      body: content.toString('base64'),
    });
  } catch (error) {
    report(`[stand-in] ${details.url}:`, error);
    await page.refuse(requestId, 'Failed');
  }
}

async function headersOf(details: Details, response: Response) {
  const given: Record<string, string[]> = {};
  for (const [name, value] of response.headers) (given[name] ??= []).push(value);
  const { responseHeaders = given } = await headersReceived({
    ...details,
    statusCode: response.status,
    statusLine: `HTTP/1.1 ${response.status}`,
    responseHeaders: given,
  });
  return Object.entries(responseHeaders).flatMap(([name, values]) =>
    [values].flat().map((value) => ({ name, value })),
  );
}

function describe(page: Page, contents: Electron.WebContents, paused: Paused): Details {
  const { request, resourceType, frameId } = paused;
  const document = frameId === page.targetId ? 'mainFrame' : 'subFrame';
  return {
    id: Number.parseInt(paused.requestId.replaceAll(/\D/g, ''), 10) || 0,
    url: fromCarried(request.url),
    method: request.method,
    webContentsId: contents.id,
    webContents: contents,
    resourceType: resourceType === 'Document' ? document : (kinds[resourceType] ?? 'other'),
    referrer: fromCarried(request.headers['Referer'] ?? ''),
    timestamp: Date.now(),
    uploadData: [],
  };
}
