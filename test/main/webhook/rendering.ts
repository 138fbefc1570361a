import { makeRequest } from '../../../main/webhook/make-request.ts';
import { readTemplateFile } from '../../../main/webhook/read-template-file.ts';
import { renderTemplate } from '../../../main/webhook/template/render.ts';
import type { SealedRequest } from '../../../main/core/sealed-request.ts';
import type { HookContext } from '../../../main/core/hook-context.ts';
import type { Hook } from '../../../preload/contract/hook.ts';
import type { Variables } from '../../../preload/contract/profile.ts';
import type { Result } from '../../../preload/contract/result.ts';
import { aContext, aHook } from './samples.ts';

/** What requests are made with: the renderer without its thread, and real files. */
export const requestNeeds: Parameters<typeof makeRequest>[1] = {
  app: { version: '1.2.3' },
  render: async (templates, variables) =>
    templates.map(({ source, target }) => renderTemplate(source, target, variables)),
  readFile: readTemplateFile,
};

/** The request of a hook that is right but for what the test is about. */
export function requestOf(
  hook: Partial<Hook>,
  context: HookContext = aContext(),
  own: readonly Variables[] = [],
): Promise<Result<SealedRequest>> {
  const destination = aHook(hook);
  return makeRequest({ name: destination.name, destination, context, own }, requestNeeds);
}

/** Why a hook can make no request; null where it can. */
export async function refusalOf(hook: Partial<Hook>, context?: HookContext) {
  const made = await requestOf(hook, context);
  return made.ok ? null : made.failure;
}
