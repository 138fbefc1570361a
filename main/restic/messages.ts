import * as z from 'zod';
import { t } from '../../words/t.ts';
import type { BackupMessage } from '../core/restic-exit.ts';
import { count, errorLine, text, texts } from './fields.ts';
import { parseJson } from './parse-json.ts';

const statusSchema = z.object({
  message_type: z.literal('status'),
  percent_done: count,
  total_files: count,
  files_done: count,
  total_bytes: count,
  bytes_done: count,
  error_count: count,
  seconds_remaining: z.number().nullable().catch(null).default(null),
  current_files: texts,
});

const summarySchema = z.object({
  message_type: z.literal('summary'),
  files_new: count,
  files_changed: count,
  files_unmodified: count,
  total_files_processed: count,
  total_bytes_processed: count,
  data_added: count,
  data_added_packed: count,
  total_duration: count,
  snapshot_id: z.string().nullable().catch(null).default(null),
});

const lineSchema = z.discriminatedUnion('message_type', [
  statusSchema,
  errorLine.extend({ during: text }),
  summarySchema,
]);

/** One line of `restic backup --json`. Never throws: what it does not know is `text`. */
export function readBackupLine(line: string): BackupMessage {
  const { success, data } = lineSchema.safeParse(parseJson(line));
  if (!success) return { kind: 'text', text: line };
  switch (data.message_type) {
    case 'status':
      return readStatus(data);
    case 'error': {
      const { item, during, error } = data;
      const message = error.message || t('failuresRestic.couldNotRead'); // empty before 0.17.1
      return { kind: 'error', item, during, message };
    }
    case 'summary':
      return readSummary(data);
  }
}

function readStatus(data: z.infer<typeof statusSchema>): BackupMessage {
  return {
    kind: 'status',
    fraction: data.percent_done,
    filesTotal: data.total_files,
    filesDone: data.files_done,
    bytesTotal: data.total_bytes,
    bytesDone: data.bytes_done,
    errorCount: data.error_count,
    secondsLeft: data.seconds_remaining,
    currentFile: data.current_files[0] ?? null,
  };
}

function readSummary(data: z.infer<typeof summarySchema>): BackupMessage {
  return {
    kind: 'summary',
    filesNew: data.files_new,
    filesChanged: data.files_changed,
    filesUnmodified: data.files_unmodified,
    filesProcessed: data.total_files_processed,
    bytesProcessed: data.total_bytes_processed,
    bytesAdded: data.data_added_packed || data.data_added,
    durationMs: Math.round(data.total_duration * 1_000),
    snapshotId: data.snapshot_id,
  };
}
