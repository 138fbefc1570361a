import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { claimLinks, listenForLinks } from '../../../main/shell/links.ts';

const RUN = '019ca71f-b900-7a11-9c3e-5d1f0b7a2c44';
const OTHER = '019ca720-5928-7cc0-8d4c-0a1b2c3d4e60';
const link = (id: string) => `bellhop://run/${id}`;

/** Electron's `app`, as far as links go. */
function anApp(isPackaged = true) {
  const claims: unknown[] = [];
  let prevented = 0;
  const app = Object.assign(new EventEmitter(), {
    isPackaged,
    getAppPath: () => '/home/ada/bellhop',
    setAsDefaultProtocolClient: (...claim: unknown[]) => claims.push(claim) > 0,
  });
  const open = (url: string) =>
    app.emit('open-url', { preventDefault: () => (prevented += 1) }, url);
  // An emitter has the `on` of each event that the typed one lists.
  return { app: app as unknown as Electron.App, claims, open, prevented: () => prevented };
}

describe('links', () => {
  it('come with the start, or on macOS before anybody can show them', () => {
    const shown: string[] = [];
    expect(listenForLinks(anApp().app, ['bellhop', link(RUN)]).lead((id) => shown.push(id))).toBe(
      true,
    );
    const { app, open } = anApp();
    const links = listenForLinks(app, ['bellhop']);
    open(link(OTHER));
    expect(links.lead((id) => shown.push(id))).toBe(true);
    expect(shown).toEqual([RUN, OTHER]);
  });

  it('come later on macOS too, and those of another shape lead nowhere', () => {
    const { app, open, prevented } = anApp();
    const shown: string[] = [];
    expect(listenForLinks(app, ['bellhop']).lead((id) => shown.push(id))).toBe(false);
    open('bellhop://cancel/everything');
    open(link(RUN));
    expect(shown).toEqual([RUN]);
    expect(prevented()).toBe(2);
  });

  it('are handed on after a mark, so that none is taken for an option', () => {
    const installed = anApp();
    claimLinks(installed.app, '/opt/Bellhop/bellhop');
    const checkout = anApp(false);
    claimLinks(checkout.app, '/usr/bin/electron');
    expect([...installed.claims, ...checkout.claims]).toEqual([
      ['bellhop', '/opt/Bellhop/bellhop', ['--']],
      ['bellhop', '/usr/bin/electron', ['/home/ada/bellhop', '--']],
    ]);
  });
});
