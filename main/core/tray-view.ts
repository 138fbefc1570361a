import type { ProfileSummary } from '../../preload/contract/run.ts';
import type { Pause, PauseLength } from '../../preload/contract/schedule.ts';
import { t } from '../../words/t.ts';
import { hookEntries, pauseEntries, profileEntries } from './tray-entries.ts';
import type { TrayInstants } from './tray-instants.ts';
import { trayIcon, type TrayIcon } from './tray-state.ts';
import { lastRunLine, lastRunOf } from './tray-last-run.ts';
import { stateLine } from './tray-words.ts';

/** What a click on a tray entry asks for. */
export type TrayAction =
  | { readonly kind: 'open'; readonly runId: string | null }
  /** Shows the hook's messages that did not arrive. */
  | { readonly kind: 'open-hook'; readonly hookId: string; readonly profileId: string }
  | { readonly kind: 'run'; readonly profileId: string }
  | { readonly kind: 'cancel'; readonly runId: string }
  /** Lets the schedules of all profiles rest. */
  | { readonly kind: 'pause'; readonly length: PauseLength }
  | { readonly kind: 'resume' }
  | { readonly kind: 'quit' };

export type TrayEntry =
  | { readonly kind: 'separator' }
  | { readonly kind: 'text'; readonly label: string }
  | { readonly kind: 'action'; readonly label: string; readonly action: TrayAction }
  | { readonly kind: 'menu'; readonly label: string; readonly entries: readonly TrayEntry[] };

/** Everything that the tray shows, as plain data. */
export interface TrayView {
  readonly icon: TrayIcon;
  readonly tooltip: string;
  readonly entries: readonly TrayEntry[];
}

/** What the tray knows of Bellhop. */
export interface TrayFacts {
  readonly profiles: readonly ProfileSummary[];
  /** The pause of all profiles. */
  readonly pauseOfAll: Pause | null;
  /** Whether messages of hooks wait because this computer has no network. */
  readonly messagesWait: boolean;
  /** Whether this computer has no network, and some profile's repository or hook is beyond it. */
  readonly lacksNetwork: boolean;
}

/** Windows cuts tips after 127 units (NOTIFYICONDATA.szTip). */
const TOOLTIP_LENGTH = 127;

/**
 * Decides what the tray shows. "Open" is there as an entry, near the top, because no click on the icon
 * itself is sure on Linux.
 */
export function trayView(facts: TrayFacts, instants: TrayInstants): TrayView {
  const { profiles, pauseOfAll } = facts;
  const line = stateLine(facts, instants);
  const lastRun = lastRunOf(profiles);
  const tooltip = t('tray.tooltip', { line });
  return {
    icon: trayIcon(facts),
    tooltip: tooltip.length > TOOLTIP_LENGTH ? `${tooltip.slice(0, TOOLTIP_LENGTH - 1)}…` : tooltip,
    entries: parted([
      [{ kind: 'text', label: line }],
      [
        { kind: 'action', label: t('tray.open'), action: { kind: 'open', runId: null } },
        ...(lastRun === null
          ? []
          : [
              {
                kind: 'action',
                label: lastRunLine(lastRun, instants),
                action: { kind: 'open', runId: lastRun.id },
              } as const,
            ]),
      ],
      profileEntries(profiles),
      [...hookEntries(profiles), ...pauseEntries(profiles, pauseOfAll)],
      [{ kind: 'action', label: t('tray.quit'), action: { kind: 'quit' } }],
    ]),
  };
}

/** Puts a line between groups that are there. */
function parted(groups: readonly (readonly TrayEntry[])[]): readonly TrayEntry[] {
  return groups
    .filter(({ length }) => length > 0)
    .flatMap((group, index) => (index === 0 ? group : [{ kind: 'separator' } as const, ...group]));
}
