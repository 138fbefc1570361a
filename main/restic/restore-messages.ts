import * as z from 'zod';
import { t } from '../../words/t.ts';
import type { RestoreMessage } from '../core/restore-message.ts';
import { count, errorLine } from './fields.ts';
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

const summarySchema = z.object({ message_type: z.literal('summary'), ...counts });

const lineSchema = z.discriminatedUnion('message_type', [statusSchema, errorLine, summarySchema]);

/** One line of `restic restore --json`. Never throws: what it does not know is `text`. */
export function readRestoreLine(line: string): RestoreMessage {
  const { success, data } = lineSchema.safeParse(parseJson(line));
  if (!success) return { kind: 'text', text: line };
  switch (data.message_type) {
    case 'status':
      return readStatus(data);
    case 'error': {
      const message = data.error.message || t('failuresRestore.resticCouldNot');
      return { kind: 'error', item: data.item, message };
    }
    case 'summary':
      return readSummary(data);
  }
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
