import { Plus, Radio } from 'lucide-react';
import { useState } from 'react';
import type { Channel } from '../../../preload/contract/hook.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Confirm } from '../../parts/confirm.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { Switch } from '../../parts/switch.tsx';
import { WithLocks } from '../../parts/with-locks.tsx';
import { useTask } from '../../parts/use-task.ts';
import { useBellhop } from '../../state/use-state.ts';
import { channelUses } from './channel-uses.ts';

/** Places that are defined once and told by many hooks. */
export function ChannelsScreen(): React.ReactNode {
  const channels = useBellhop((state) => state.channels);
  const go = useBellhop((state) => state.go);
  const hasNone = channels?.length === 0;
  const add = (
    <Button
      look="primary"
      icon={<Plus size={14} aria-hidden="true" />}
      onClick={() => {
        go({ kind: 'channel', channelId: null });
      }}
    >
      {t('channels.newChannel')}
    </Button>
  );
  return (
    <Page title={t('channels.title')} actions={hasNone ? undefined : add}>
      <p className="muted">{t('channels.about')}</p>
      {hasNone && (
        <section className="empty">
          <p>{t('channels.noneYet')}</p>
          {add}
        </section>
      )}
      {channels !== null && channels.length > 0 && (
        <ul className="rows" aria-label={t('channels.title')}>
          {channels.map((channel) => (
            <li key={channel.id}>
              <ChannelRow channel={channel} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}

function ChannelRow({ channel }: { readonly channel: Channel }): React.ReactNode {
  const { id, name, description, enabled, method, url } = channel;
  const profiles = useBellhop((state) => state.profiles);
  const go = useBellhop((state) => state.go);
  const look = useBellhop((state) => state.lookAtChannels);
  const change = useTask();
  const usedBy = channelUses(id, profiles ?? []);
  return (
    <article className="row" aria-label={name}>
      <div className="row-line">
        <Radio size={16} aria-hidden="true" className={enabled ? 'tone-succeeded' : 'muted'} />
        <div className="row-words">
          <p>
            <strong>{name}</strong>
            {description !== '' && <span className="muted"> · {description}</span>}
          </p>
          <p className="path muted">
            {method} <WithLocks text={url} />
          </p>
          <p className="muted">
            {!enabled && (
              <>
                <strong>{t('channels.switchedOff')}</strong>
                {' · '}
              </>
            )}
            {usedBy.length === 0
              ? t('parts.usedByNothing')
              : t('channels.usedBy', { hooks: usedBy.join(' · ') })}
          </p>
        </div>
        <div className="actions">
          <Switch
            label={t('parts.enabledOf', { name })}
            hideLabel
            checked={enabled}
            disabled={change.isBusy}
            onChange={(event) => {
              const isEnabled = event.target.checked;
              change.run(
                () => api.channels.save({ ...channel, enabled: isEnabled }),
                () => void look(),
              );
            }}
          />
          <Button
            aria-label={t('parts.editNamed', { name })}
            onClick={() => {
              go({ kind: 'channel', channelId: id });
            }}
          >
            {t('parts.edit')}
          </Button>
          <RemoveChannel channel={channel} change={change} />
        </div>
      </div>
      {change.failure !== null && <FailureNotice failure={change.failure} />}
    </article>
  );
}

function RemoveChannel(props: {
  readonly channel: Channel;
  readonly change: ReturnType<typeof useTask>;
}): React.ReactNode {
  const { channel, change } = props;
  const look = useBellhop((state) => state.lookAtChannels);
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button
        look="quiet"
        aria-label={t('parts.removeNamed', { name: channel.name })}
        onClick={() => {
          setAsking(true);
        }}
      >
        {t('parts.remove')}
      </Button>
      {isAsking && (
        <Confirm
          title={t('channels.removeAsk', { name: channel.name })}
          message={t('channels.removeWarning')}
          confirm={t('channels.remove')}
          keep={t('parts.keep')}
          onConfirm={() => {
            setAsking(false);
            change.run(
              () => api.channels.remove(channel.id),
              () => void look(),
            );
          }}
          onKeep={() => {
            setAsking(false);
          }}
        />
      )}
    </>
  );
}
