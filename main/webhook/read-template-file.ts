import { open } from 'node:fs/promises';
import type { Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';
import { MAX_TEMPLATE_SIZE } from './template/limits.ts';

/**
 * Reads a template from a file of its own, anew for each message, so that a change counts at once.
 * Reads no more than a template may have. Fails with `invalid-input`.
 */
export async function readTemplateFile(path: string): Promise<Result<string>> {
  try {
    const file = await open(path, 'r');
    try {
      const stat = await file.stat();
      if (!stat.isFile())
        return refusal(
          t('failuresHook.templateNoFile', { path }),
          t('failuresHook.templateNoFileHint'),
        );
      const buffer = Buffer.alloc(MAX_TEMPLATE_SIZE + 1);
      const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
      if (bytesRead > MAX_TEMPLATE_SIZE) {
        return refusal(
          t('failuresHook.templateTooLong', { path }),
          t('failuresHook.templateTooLongHint'),
        );
      }
      return { ok: true, value: buffer.toString('utf8', 0, bytesRead).replace(/^\uFEFF/, '') };
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return refusal(
      code === 'ENOENT'
        ? t('failuresHook.templateMissing', { path })
        : t('failuresHook.templateUnreadable', { path, code }),
      t('failuresHook.templateMissingHint'),
    );
  }
}

function refusal(message: string, hint: string): Result<never> {
  return { ok: false, failure: { kind: 'invalid-input', message, hint } };
}
