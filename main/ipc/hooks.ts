import type { Api } from '../../preload/contract/api.ts';
import type { Hook, Moment } from '../../preload/contract/hook.ts';
import type { Profile, Repository } from '../../preload/contract/profile.ts';
import type { Result } from '../../preload/contract/result.ts';
import type { Run } from '../../preload/contract/run.ts';
import type { HookContext } from '../core/hook-context.ts';
import { makeContext, type Surroundings } from '../core/make-context.ts';
import { pretendRun } from '../core/pretend-run.ts';
import { showRequest, type SealedRequest } from '../core/sealed-request.ts';

export interface HookNeeds {
  readonly now: () => number;
  readonly find: (profileId: string) => { profile: Profile; repository: Repository } | null;
  readonly lastRun: (profileId: string) => Run | null;
  readonly render: (hook: Hook, context: HookContext) => Result<SealedRequest>;
  readonly surroundings: Surroundings;
}

/** Answers what a guest asks of hooks. */
export function hookAnswers(needs: HookNeeds): Api['hooks'] {
  return {
    preview: async (profileId, hook, moment) => {
      const subject = { ...subjectOf(profileId, needs), run: dataFor(profileId, moment, needs) };
      const at = new Date(needs.now()).toISOString();
      const rendered = needs.render(hook, makeContext(subject, moment, at, needs.surroundings));
      return rendered.ok ? { ok: true, value: showRequest(rendered.value) } : rendered;
    },
  };
}

function dataFor(profileId: string, moment: Moment, needs: HookNeeds): Run {
  const at = new Date(needs.now()).toISOString();
  return pretendRun(moment, needs.lastRun(profileId), at);
}

/** A profile that is not stored yet has a preview too. */
function subjectOf(
  profileId: string,
  needs: HookNeeds,
): { profile: Profile; repository: Repository } {
  return (
    needs.find(profileId) ?? {
      profile: {
        id: 'new',
        name: 'New profile',
        repositoryId: 'new',
        source: { paths: ['/home/you/Documents'], exclusions: [] },
        tasks: { backup: { schedule: null, hooks: [] } },
      },
      repository: { id: 'new', location: '/backup', passwordSecret: 'new', environment: [] },
    }
  );
}
