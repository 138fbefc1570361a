import type { Failure } from '../../preload/contract/result.ts';
import type { RestorePreview } from '../../preload/contract/restore.ts';
import type { TaskResult, Run } from '../../preload/contract/run.ts';
import type {
  FilePreview,
  FolderEntry,
  Mount,
  SearchHit,
  Snapshot,
  SnapshotDifference,
} from '../../preload/contract/snapshot.ts';
import { endedRun } from './gallery-runs.ts';
import type { Scene } from './gallery-scene.ts';

/** What the gallery's made-up repositories hold. Plain JSON, as the scene that it is part of. */
export interface SceneRepository {
  readonly own: readonly Snapshot[];
  readonly foreign: readonly Snapshot[];
  /** Why snapshots cannot be listed, or null. */
  readonly failure: Failure | null;
  /** What each folder holds, by its path; the same in every snapshot. */
  readonly folders: Readonly<Record<string, readonly FolderEntry[]>>;
  readonly isIndexed: boolean;
  readonly hits: readonly SearchHit[];
  readonly difference: SnapshotDifference;
  /** By the end of the path. */
  readonly previews: Readonly<Record<string, FilePreview>>;
  readonly restorePreview: RestorePreview;
  readonly mounts: readonly Mount[];
  readonly mountFailure: Failure | null;
}

const paths = ['/home/ada/Documents', '/home/ada/Desktop', '/home/ada/Mail'];
const day = 86_400;

export const emptyRepository: SceneRepository = {
  own: [],
  foreign: [],
  failure: null,
  folders: {},
  isIndexed: true,
  hits: [],
  difference: {
    changes: [],
    total: 0,
    filesChanged: 0,
    filesAdded: 0,
    filesRemoved: 0,
    bytesAdded: 0,
    bytesRemoved: 0,
  },
  previews: {},
  restorePreview: {
    target: '/',
    filesTotal: 0,
    filesRestored: 0,
    filesSkipped: 0,
    filesDeleted: 0,
    bytesTotal: 0,
    bytesRestored: 0,
  },
  mounts: [],
  mountFailure: null,
};

/** Three weeks of backups of one laptop, and of another machine in the same repository. */
export function fullRepository(at: (secondsAgo: number) => string): SceneRepository {
  const own = Array.from({ length: 23 }, (_, n) => snapshot(n, at(7_200 + n * 0.6 * day)));
  const foreign = Array.from({ length: 4 }, (_, n) => ({
    ...snapshot(100 + n, at(18_000 + n * 2 * day)),
    host: 'studio',
    paths: ['/srv/projects'],
    tags: ['nightly'],
  }));
  const documents = entriesOf('/home/ada/Documents', at);
  return {
    ...emptyRepository,
    own,
    foreign,
    folders: {
      '/': [folder('/home')],
      '/home': [folder('/home/ada')],
      '/home/ada': ['Documents', 'Desktop', 'Mail'].map((name) => folder(`/home/ada/${name}`)),
      '/home/ada/Documents': documents,
      '/home/ada/Documents/Letters': [
        file('/home/ada/Documents/Letters/letter-to-grace.md', 2_140, at(3 * day)),
      ],
      '/home/ada/Documents/Taxes': [],
    },
    isIndexed: false,
    hits: own.slice(0, 6).flatMap(({ id }) => [
      { snapshotId: id, entry: file('/home/ada/Documents/budget-2026.ods', 48_210, at(day)) },
      {
        snapshotId: id,
        entry: file('/home/ada/Documents/Taxes/2025/budget-final.pdf', 210_400, at(90 * day)),
      },
    ]),
    difference: {
      changes: [
        { path: '/home/ada/Documents/Letters/', modifier: 'U' },
        { path: '/home/ada/Documents/Letters/letter-to-grace.md', modifier: '+' },
        { path: '/home/ada/Documents/budget-2026.ods', modifier: 'M' },
        { path: '/home/ada/Documents/old plan.odt', modifier: '-' },
        { path: '/home/ada/Mail/INBOX/cur/1767950000.M1P1.ada:2,S', modifier: '+' },
        { path: '/home/ada/Mail/INBOX/cur/1767950313.M2P1.ada:2,S', modifier: '+' },
        { path: '/home/ada/Desktop/current', modifier: 'TM' },
      ],
      total: 7,
      filesChanged: 2,
      filesAdded: 3,
      filesRemoved: 1,
      bytesAdded: 312_400_000,
      bytesRemoved: 1_204_000,
    },
    previews: {
      'notes.md': {
        path: '/home/ada/Documents/notes.md',
        kind: 'text',
        text: notes,
        isCut: true,
      },
    },
    restorePreview: {
      target: '/home/ada/Pictures',
      filesTotal: 1_290,
      filesRestored: 1_204,
      filesSkipped: 86,
      filesDeleted: 12,
      bytesTotal: 348_000_000,
      bytesRestored: 312_400_000,
    },
  };
}

/** The scene with what happens in a repository of its own. */
export function withRepository(scene: Scene, changes: Partial<SceneRepository>): Scene {
  return { ...scene, repository: { ...scene.repository, ...changes } };
}

/** A folder with so many files that they are told in parts. */
export function largeFolder(count: number): SceneRepository['folders'] {
  const root = '/home/ada';
  return {
    [root]: Array.from({ length: count }, (_, n) =>
      file(
        `${root}/IMG_${String(n + 1).padStart(5, '0')}.jpg`,
        2_400_000 + n * 311,
        '2025-07-14T10:22:00Z',
      ),
    ),
  };
}

export const locked: Failure = {
  kind: 'locked',
  message: 'The repository is locked by nas, since yesterday 19:58.',
  hint: 'Another backup is probably still running there. Wait for it, or unlock if it has died.',
  details: 'Fatal: unable to create lock in backend: repository is already locked by PID 4711',
};

const results: Readonly<Record<TaskResult['kind'], TaskResult>> = {
  restore: {
    kind: 'restore',
    snapshotId: '4f3c1a9be0d25d7788aa31c2',
    target: '/home/ada/Restored',
    filesTotal: 1_290,
    filesRestored: 1_202,
    filesSkipped: 86,
    filesDeleted: 0,
    bytesTotal: 348_000_000,
    bytesRestored: 312_400_000,
    verified: true,
  },
  forget: { kind: 'forget', kept: 26, removed: 4 },
  copy: { kind: 'copy', copied: 3, skipped: 58 },
  prune: { kind: 'prune', bytesFreed: 4_100_000_000, bytesUnused: null },
  check: { kind: 'check', errors: 2, suggestions: ['repair index'] },
  drill: {
    kind: 'drill',
    snapshotId: '4f3c1a9be0d25d7788aa31c2',
    filesCompared: 20,
    bytesCompared: 88_400_000,
    comparedWithSource: 17,
    differing: ['/home/ada/Music/Live/take-07.flac'],
  },
};

/** The scene in which the newest run of Documents was such a task. */
export function afterTask(scene: Scene, kind: TaskResult['kind'], changes: Partial<Run>): Scene {
  const first = scene.profiles[0];
  if (first?.lastRun === undefined || first.lastRun === null) return scene;
  const { id, createdAt, finishedAt } = first.lastRun;
  const result = results[kind];
  const run: Run = {
    ...endedRun(id, ['documents', 'Documents'], createdAt, finishedAt ?? createdAt),
    task: kind,
    trigger: 'manual',
    slot: null,
    message: 'It is done.',
    stats: null,
    snapshotId: 'snapshotId' in result ? result.snapshotId : null,
    result,
    decisions: [],
    commandLine: `restic --json ${kind}`,
    ...changes,
  };
  return {
    ...scene,
    profiles: [{ ...first, lastRun: run }, ...scene.profiles.slice(1)],
    reports: scene.reports.map((report) =>
      report.run.id === id ? { run, deliveries: [] } : report,
    ),
  };
}

function snapshot(n: number, time: string): Snapshot {
  const id = ((n + 11) * 2_654_435_761).toString(16).padEnd(64, '4f3c1a9be0d25d77');
  return {
    id,
    tree: id,
    time,
    host: 'laptop',
    paths,
    tags: n % 5 === 2 ? ['before travelling'] : [],
    bytesProcessed: 48_200_000_000 - n * 41_000_000,
    bytesAdded: n === 22 ? 46_100_000_000 : 312_400_000 / (1 + (n % 4) * 3),
  };
}

function entriesOf(root: string, at: (secondsAgo: number) => string): readonly FolderEntry[] {
  return [
    ...['Letters', 'Taxes', 'Recipes', 'House'].map((name) => folder(`${root}/${name}`)),
    { ...file(`${root}/r\ufffdsum\ufffd.txt`, 4_210, at(700 * day)), addressable: false },
    file(`${root}/budget-2026.ods`, 48_210, at(day)),
    file(`${root}/notes.md`, 301_240, at(3 * 3_600)),
    file(
      `${root}/photo of the cabin in Lofoten, with everybody in it, summer 2024.jpg`,
      8_213_400,
      at(480 * day),
    ),
    file(`${root}/scan-2.pdf`, 1_204_000, at(60 * day)),
    file(`${root}/scan-10.pdf`, 2_204_000, at(58 * day)),
    { ...file(`${root}/current`, 0, at(20 * day)), kind: 'link', bytes: null },
  ];
}

function folder(path: string): FolderEntry {
  return {
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    kind: 'folder',
    bytes: null,
    modifiedAt: '2026-02-03T09:12:00Z',
    addressable: true,
  };
}

function file(path: string, bytes: number, modifiedAt: string): FolderEntry {
  return {
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    kind: 'file',
    bytes,
    modifiedAt,
    addressable: true,
  };
}

const notes = `# Notes

- the roof: ask Grace for the second offer
- taxes: the form of last year is in Taxes/2025
- Lofoten: ferry from Bodø, 07:15 on Saturdays

## To read

    restic snapshots --host laptop
    restic restore latest --target /tmp/restored

The cabin's key hangs behind the second door.
`;
