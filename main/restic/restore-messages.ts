import * as z from 'zod';
import type { RestoreMessage } from '../core/restore-message.ts';
import { count, text } from './fields.ts';
import { parseJson } from './parse-json.ts';

const counts = {
  total_files: count,
  files_restored: count,
  files_skipped: count,
  files_deleted: count, // since 0.18
  total_bytes: count,
  bytes_restored: count,
  bytes_skipped: count,
};

const statusSchema = z.object({
  message_type: z.literal('status'),
  percent_done: count,
  ...counts,
});

const errorSchema = z.object({
  message_type: z.literal('error'),
  error: z.object({ message: text }).catch({ message: '' }).default({ message: '' }),
  item: text,
});

const summarySchema = z.object({ message_type: z.literal('summary'), ...counts });

/** One line of `restic restore --json`. Never throws: what it does not know is `text`. */
export function readRestoreLine(line: string): RestoreMessage {
  const json = parseJson(line);
  const status = statusSchema.safeParse(json);
  if (status.success) return readStatus(status.data);
  const error = errorSchema.safeParse(json);
  if (error.success) {
    const { item, error: said } = error.data;
    return { kind: 'error', item, message: said.message || 'restic could not restore it.' };
  }
  const summary = summarySchema.safeParse(json);
  return summary.success ? readSummary(summary.data) : { kind: 'text', text: line };
}

/** What was left as it was is counted apart from the totals. */
function readStatus(data: z.infer<typeof statusSchema>): RestoreMessage {
  return {
    kind: 'status',
    fraction: data.percent_done,
    filesTotal: data.total_files + data.files_skipped,
    filesDone: data.files_restored + data.files_skipped,
    bytesTotal: data.total_bytes + data.bytes_skipped,
    bytesDone: data.bytes_restored + data.bytes_skipped,
  };
}

function readSummary(data: z.infer<typeof summarySchema>): RestoreMessage {
  return {
    kind: 'summary',
    filesTotal: data.total_files,
    filesRestored: data.files_restored,
    filesSkipped: data.files_skipped,
    filesDeleted: data.files_deleted,
    bytesTotal: data.total_bytes,
    bytesRestored: data.bytes_restored,
    bytesSkipped: data.bytes_skipped,
  };
}
