import {
  ClockFading,
  CornerDownRight,
  KeyRound,
  Layers,
  PanelLeft,
  Package,
  Radio,
  Settings,
  Webhook,
  type LucideIcon,
} from 'lucide-react';
import type { WordKey } from '../../../words/translated.ts';
import type { FindableKind } from './findable.ts';

/** How each sort of thing is shown: its icon, and its word at the end of the line. */
export const kindLooks = {
  profile: { icon: Package, key: 'parts.profile' },
  screen: { icon: PanelLeft, key: 'finder.screen' },
  action: { icon: CornerDownRight, key: 'finder.action' },
  group: { icon: Layers, key: 'finder.group' },
  hook: { icon: Webhook, key: 'parts.hook' },
  channel: { icon: Radio, key: 'parts.channel' },
  setting: { icon: Settings, key: 'finder.setting' },
  secret: { icon: KeyRound, key: 'parts.secret' },
  run: { icon: ClockFading, key: 'parts.run' },
} as const satisfies Readonly<
  Record<FindableKind, { readonly icon: LucideIcon; readonly key: WordKey }>
>;
