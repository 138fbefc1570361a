import { useEffect, useState } from 'react';
import type { ShownRequest } from '../../../preload/contract/delivery.ts';
import type { Destination, Hook, Moment } from '../../../preload/contract/hook.ts';
import type { TaskName } from '../../../preload/contract/profile.ts';
import type { Result } from '../../../preload/contract/result.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Notice } from '../../parts/notice.tsx';
import { useBellhop } from '../../state/use-state.ts';
import { seriesInWords } from '../../../words/list.ts';
import { RequestView } from '../run/attempt-view.tsx';
import { addedHeaders } from './added-headers.ts';
import { JsonMark } from './json-mark.tsx';
import { meansJson } from './means-json.ts';

interface PreviewAtProps {
  readonly hook: Hook;
  readonly profileId: string;
  readonly moment: Moment;
  readonly task: TaskName;
}

/** What one moment would send, as main makes it: asked again after each pause in typing. */
export function PreviewAt(props: PreviewAtProps): React.ReactNode {
  const { hook, moment } = props;
  const preview = usePreview(props);
  const channels = useBellhop((state) => state.channels) ?? [];
  if (preview === null) return <p className="muted">…</p>;
  if (!preview.ok) {
    return <Notice tone="warning" message={preview.failure.message} hint={preview.failure.hint} />;
  }
  const request = preview.value;
  const place = channels.find(({ id }) => id === hook.channelId) ?? hook;
  return (
    <>
      {meansJson(hook, moment, request) && <JsonMark body={request.body} />}
      <RequestView request={request} />
      <Added request={request} place={place} />
    </>
  );
}

function Added(props: {
  readonly request: ShownRequest;
  readonly place: Destination;
}): React.ReactNode {
  const { request, place } = props;
  const added = addedHeaders(request, place.headers);
  return (
    <div className="help">
      {added.length > 0 && <p>{t('hookTest.addedHeaders', { headers: seriesInWords(added) })}</p>}
      {place.signature.kind !== 'none' && <p>{t('hookTest.signedLater')}</p>}
    </div>
  );
}

const TYPING_PAUSE_MS = 250;

function usePreview({
  hook,
  profileId,
  moment,
  task,
}: PreviewAtProps): Result<ShownRequest> | null {
  const [preview, setPreview] = useState<Result<ShownRequest> | null>(null);
  const written = JSON.stringify(hook);
  useEffect(() => {
    let isWanted = true;
    const ask = async (): Promise<void> => {
      const answer = await api.hooks.preview(profileId, JSON.parse(written), moment, task);
      if (isWanted) setPreview(answer);
    };
    const timer = setTimeout(() => void ask(), TYPING_PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [written, profileId, moment, task]);
  return preview;
}
