import { useState } from 'react';
import type { Channel } from '../../../preload/contract/hook.ts';
import { t } from '../../../words/t.ts';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { useBellhop } from '../../state/use-state.ts';
import { ChannelEditor } from './channel-editor.tsx';
import { newChannel } from './channel-form.ts';
import '../../style/editor.css';

/** Opens a channel for editing, or a new one. */
export function ChannelScreen({ channelId }: { readonly channelId: string | null }) {
  const channels = useBellhop((state) => state.channels);
  // What is being edited stays as it was opened, whatever main tells meanwhile.
  const [opened, setOpened] = useState<Channel | null>(channelId === null ? newChannel : null);
  if (opened !== null) return <ChannelEditor stored={opened} />;
  if (channels === null) return null;
  const found = channels.find(({ id }) => id === channelId);
  if (found !== undefined) {
    setOpened(found);
    return null;
  }
  return (
    <Page title={t('parts.channel')}>
      <Notice tone="danger" message={t('channels.gone')} />
    </Page>
  );
}
