import { linesOf } from '../../words/lines.ts';

/** Patterns that many leave out, under one name. */
export interface ExclusionPreset {
  readonly name: string;
  readonly patterns: readonly string[];
}

/** What is offered to be left out. All patterns hold at any depth. */
export const exclusionPresets: readonly ExclusionPreset[] = [
  { name: 'Caches', patterns: ['.cache', 'Cache', 'Caches', 'CachedData', 'GPUCache'] },
  { name: 'Temporary files', patterns: ['*.tmp', '*.temp', '*.swp', '~$*', '.~lock.*'] },
  { name: 'Bin', patterns: ['.Trash', '.Trash-*', '.local/share/Trash', '$RECYCLE.BIN'] },
  { name: 'Downloads', patterns: ['Downloads'] },
  { name: 'node_modules', patterns: ['node_modules'] },
  {
    name: 'Build results',
    patterns: ['__pycache__', '.venv', '.gradle', '.tox', '.next', '*.o', '*.pyc'],
  },
  {
    name: 'Virtual machines',
    patterns: ['*.vdi', '*.vmdk', '*.vhdx', '*.qcow2', 'VirtualBox VMs', '*.iso'],
  },
  { name: 'System files', patterns: ['.DS_Store', 'Thumbs.db', 'desktop.ini'] },
];

/** Whether all of a preset's patterns are among the lines. */
export function hasPreset(lines: string, { patterns }: ExclusionPreset): boolean {
  const known = new Set(linesOf(lines));
  return patterns.every((pattern) => known.has(pattern));
}

/** The lines with a preset's patterns, or without them. Other lines stay as they are. */
export function withPreset(
  lines: string,
  { patterns }: ExclusionPreset,
  isWanted: boolean,
): string {
  const own = lines.split('\n').filter((line) => !patterns.includes(line.trim()));
  const rest = own.join('\n').replace(/\n+$/, '');
  if (!isWanted) return rest;
  return [...(rest === '' ? [] : [rest]), ...patterns].join('\n');
}
