import { Plus, Radio } from 'lucide-react';
import { useState } from 'react';
import type { Channel } from '../../../preload/contract/hook.ts';
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
  const add = (
    <Button
      look="primary"
      icon={<Plus size={14} aria-hidden="true" />}
      onClick={() => {
        go({ kind: 'channel', channelId: null });
      }}
    >
      New channel
    </Button>
  );
  return (
    <Page title="Channels" actions={add}>
      <p className="muted">
        A channel is a place that is defined once: hooks of all profiles can go through it.
      </p>
      {channels?.length === 0 && (
        <section className="empty">
          <p>There is no channel yet.</p>
        </section>
      )}
      {channels !== null && channels.length > 0 && (
        <ul className="rows" aria-label="Channels">
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
            {!enabled && <strong>switched off · </strong>}
            {usedBy.length === 0 ? 'used by nothing' : usedBy.join(' · ')}
          </p>
        </div>
        <div className="actions">
          <Switch
            label={`Enabled: ${name}`}
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
            aria-label={`Edit ${name}`}
            onClick={() => {
              go({ kind: 'channel', channelId: id });
            }}
          >
            Edit
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
        aria-label={`Remove ${channel.name}`}
        onClick={() => {
          setAsking(true);
        }}
      >
        Remove
      </Button>
      {isAsking && (
        <Confirm
          title={`Remove “${channel.name}”?`}
          message="It cannot be brought back. A channel that hooks still use is not removed."
          confirm="Remove channel"
          keep="Keep"
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
