import { t } from '../../../words/t.ts';
import type { WordKey } from '../../../words/translated.ts';
import { linesOf } from '../../words/lines.ts';

/** Patterns that many leave out, under one name. */
export interface ExclusionPreset {
  readonly id: keyof typeof names;
  readonly patterns: readonly string[];
}

const names = {
  caches: 'editor.presetCaches',
  temporary: 'editor.presetTemporary',
  bin: 'editor.presetBin',
  downloads: 'editor.presetDownloads',
  nodeModules: null,
  builds: 'editor.presetBuilds',
  machines: 'editor.presetMachines',
  system: 'editor.presetSystem',
} as const satisfies Readonly<Record<string, WordKey | null>>;

/** What is offered to be left out. All patterns hold at any depth. */
export const exclusionPresets: readonly ExclusionPreset[] = [
  { id: 'caches', patterns: ['.cache', 'Cache', 'Caches', 'CachedData', 'GPUCache'] },
  { id: 'temporary', patterns: ['*.tmp', '*.temp', '*.swp', '~$*', '.~lock.*'] },
  { id: 'bin', patterns: ['.Trash', '.Trash-*', '.local/share/Trash', '$RECYCLE.BIN'] },
  { id: 'downloads', patterns: ['Downloads'] },
  { id: 'nodeModules', patterns: ['node_modules'] },
  {
    id: 'builds',
    patterns: ['__pycache__', '.venv', '.gradle', '.tox', '.next', '*.o', '*.pyc'],
  },
  {
    id: 'machines',
    patterns: ['*.vdi', '*.vmdk', '*.vhdx', '*.qcow2', 'VirtualBox VMs', '*.iso'],
  },
  { id: 'system', patterns: ['.DS_Store', 'Thumbs.db', 'desktop.ini'] },
];

/** What a preset is called. */
export function nameOfPreset({ id }: ExclusionPreset): string {
  const name = names[id];
  return name === null ? 'node_modules' : t(name);
}

type Patterns = Pick<ExclusionPreset, 'patterns'>;

/** Whether all of a preset's patterns are among the lines. */
export function hasPreset(lines: string, { patterns }: Patterns): boolean {
  const known = new Set(linesOf(lines));
  return patterns.every((pattern) => known.has(pattern));
}

/** The lines with a preset's patterns, or without them. Other lines stay as they are. */
export function withPreset(lines: string, { patterns }: Patterns, isWanted: boolean): string {
  const own = lines.split('\n').filter((line) => !patterns.includes(line.trim()));
  const rest = own.join('\n').replace(/\n+$/, '');
  if (!isWanted) return rest;
  return [...(rest === '' ? [] : [rest]), ...patterns].join('\n');
}
