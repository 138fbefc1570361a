import { failureOfExit, successMessage } from '../../main/core/outcome.ts';
import { emptyProgress } from '../../main/core/progress.ts';
import type { BackupMessage, ResticExit } from '../../main/core/restic-exit.ts';
import { cancelledVerdict, failedBy, withVerdict } from '../../main/core/run-state.ts';
import { keepRecord, type RunRecord } from '../../main/flow/run-record.ts';
import { backUp } from '../../main/flow/back-up.ts';
import type { HookRules } from '../../main/flow/call-hooks.ts';
import { passGate } from '../../main/flow/gate.ts';
import { doUpkeep } from '../../main/flow/upkeep.ts';
import type { RunnerNeeds } from '../../main/flow/runner.ts';
import { redactNothing } from '../../main/core/redact.ts';
import type { Run } from '../../preload/contract/run.ts';
import type { SendResult } from '../../main/core/send-result.ts';
import type { SendOptions } from '../../main/flow/deliver.ts';
import type { OpenRequest } from '../../main/core/sealed-request.ts';
import { openStores } from './stores.ts';

const summary: BackupMessage = {
  kind: 'summary',
  filesNew: 1,
  filesChanged: 0,
  filesUnmodified: 0,
  filesProcessed: 1,
  bytesProcessed: 10,
  bytesAdded: 10,
  durationMs: 5,
  snapshotId: 'abc123',
};

/** How a made-up restic ends. */
export function anExit(code: number | null, message = ''): ResticExit {
  const commandLine = 'restic --json backup';
  return { code, signal: null, message, stderr: message, commandLine, endedBy: null };
}

const noRules: HookRules = {
  enabled: true,
  allowedOrigins: null,
  variables: {},
  channels: [],
};

/** The context as the body, and the moment at the end of the URL. */
const renderPlainly: RunnerNeeds['render'] = async ({ destination, context }) => ({
  ok: true,
  value: {
    method: destination.method,
    url: [`${destination.url}/${context.event.moment}`],
    headers: [],
    body: [JSON.stringify(context)],
  },
});

type Send = (request: OpenRequest, options: SendOptions) => Promise<SendResult>;

/**
 * Everything that a run needs, on real stores; restic and the places are made up. `told` lists, in
 * order, what happened; `pass` lets time pass, and answers the time it is then.
 */
export function aHouse(options: {
  readonly exits?: readonly ResticExit[];
  readonly send: Send;
  readonly preflight?: RunnerNeeds['preflight'];
  readonly onBackup?: (signal: AbortSignal) => Promise<void>;
  readonly rules?: Partial<HookRules>;
  readonly isPaused?: RunnerNeeds['isPaused'];
  readonly render?: RunnerNeeds['render'];
}) {
  const stores = openStores();
  const told: string[] = [];
  let now = Date.parse('2026-03-01T08:00:00Z');
  let ids = 0;
  let backups = 0;
  const exits = options.exits ?? [anExit(0)];
  const tick = () => (now += 1_000);
  const needs: RunnerNeeds = {
    now: tick,
    newId: () => `delivery-${String(++ids)}`,
    surroundings: {
      host: { name: 'desk', platform: 'linux' },
      app: { name: 'Bellhop', version: '1' },
    },
    render: options.render ?? renderPlainly,
    rules: () => ({ ...noRules, ...options.rules }),
    lastTold: (kind) => stores.deliveries.lastTold(kind),
    runBefore: (run) => stores.runs.before(run),
    isPaused: options.isPaused ?? (() => false),
    preflight:
      options.preflight ??
      (async () => {
        const access = { location: '/backup', password: 'pw', environment: {} };
        const engine = { path: 'restic', version: '0.19.1' };
        return {
          ok: true,
          value: { engine, access, redact: redactNothing, missingPaths: [], target: null },
        };
      }),
    work: ({ record, profile, signal }, ready) => {
      const { task } = record.get();
      const next = async (): Promise<ResticExit> => {
        told.push('restic');
        await options.onBackup?.(signal);
        const exit = exits[Math.min(backups, exits.length - 1)] ?? anExit(0);
        backups += 1;
        return exit;
      };
      const unlock = {
        now: tick,
        unlock: async () => {
          told.push('unlock');
          return { ok: true, value: null } as const;
        },
      };
      if (task === 'restore' || task === 'drill') {
        return next().then((exit) => {
          const message = successMessage(task);
          const ended =
            exit.code === 0
              ? ({ outcome: 'succeeded', failure: null, message } as const)
              : failedBy(failureOfExit(exit));
          const verdict = signal.aborted ? cancelledVerdict(task) : ended;
          record.change((run) => withVerdict(run, verdict));
        });
      }
      if (task !== 'backup') {
        const upkeep = async () =>
          ({ ok: true, value: { exit: await next(), result: null } }) as const;
        return doUpkeep(task, { record, profile, ready, signal }, { ...unlock, upkeep });
      }
      return backUp(
        { record, profile, ready, signal },
        {
          ...unlock,
          toldProgress: () => undefined,
          findAnomaly: () => null,
          leftOut: () => [],
          backup: async (_ready, _profile, { onMessage }) => {
            const exit = await next();
            if (exit.code === 0 || exit.code === 3) onMessage(summary);
            return { ok: true, value: exit };
          },
        },
      );
    },
    addToOutbox: (written) => {
      stores.deliveries.add(written);
      for (const { owed } of written)
        if (!owed.gating) told.push(`owed ${owed.moment}:${owed.hook}`);
    },
    supersedeBefore: (runId) => {
      stores.deliveries.supersedeBefore(runId, 'The run has ended.');
    },
    wakeCourier: () => undefined,
    passGate: ({ owed }, signal) =>
      passGate(owed, signal, {
        now: tick,
        openSecrets: async () => ({ ok: true, value: new Map() }),
        sign: () => ({ ok: true, value: [] }),
        switchOff: (owed) => told.push(`off ${owed.hook}`),
        setOut: () => () => undefined,
        send: (request, sendOptions) => {
          told.push(`gate ${owed.moment}:${owed.hook}`);
          return options.send(request, sendOptions);
        },
        wait: async (ms) => {
          now += ms;
        },
        record: (...written) => {
          stores.deliveries.record(...written);
        },
      }),
  };
  const record = (run: Run): RunRecord =>
    keepRecord(run, { save: stores.save, told: () => undefined });
  const pass = (ms: number): string => {
    now += ms;
    return new Date(now).toISOString();
  };
  return { stores, told, needs, record, pass, progress: emptyProgress };
}
