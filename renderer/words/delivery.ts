import type {
  AttemptErrorClass,
  AttemptTrigger,
  Delivery,
  Route,
  Timing,
} from '../../preload/contract/delivery.ts';
import { spokenLocale, t } from '../../words/t.ts';
import type { WordKey } from '../../words/translated.ts';
import { formatDuration } from './duration.ts';
import { markOfDelivery } from './outcome.ts';

const classes = {
  refused: 'deliveries.classRefused',
  reset: 'deliveries.classReset',
  dns: 'deliveries.classDns',
  unreachable: 'deliveries.classUnreachable',
  timeout: 'deliveries.classTimeout',
  tls: 'deliveries.classTls',
  proxy: 'deliveries.classProxy',
  status: 'deliveries.classStatus',
  answer: 'deliveries.classAnswer',
  redirect: 'deliveries.classRedirect',
  protocol: 'deliveries.classProtocol',
  blocked: 'deliveries.blocked',
  secret: 'deliveries.classSecret',
  template: 'deliveries.classTemplate',
  cancelled: 'deliveries.cancelled',
} as const satisfies Readonly<Record<AttemptErrorClass, WordKey>>;

/** All kinds of trouble that an attempt can meet. */
export const errorClasses = Object.keys(classes) as readonly AttemptErrorClass[];

/** What kind of trouble an attempt met, in two or three words. */
export function errorClassInWords(errorClass: AttemptErrorClass): string {
  return t(classes[errorClass]);
}

/** Who asked for an attempt; empty for Bellhop itself. */
export function attemptTriggerInWords(trigger: AttemptTrigger): string {
  if (trigger === 'auto') return '';
  return t(trigger === 'test' ? 'deliveries.aTest' : 'deliveries.byHand');
}

/** One part of the time that an attempt took. */
export interface TimingPart {
  readonly key: keyof Timing;
  readonly name: string;
  readonly ms: number;
}

const timingKeys = [
  ['dnsMs', 'deliveries.timingDns'],
  ['connectMs', 'deliveries.timingConnect'],
  ['tlsMs', 'deliveries.timingTls'],
  ['firstByteMs', 'deliveries.timingFirstByte'],
  ['bodyMs', 'deliveries.timingBody'],
] as const satisfies readonly (readonly [part: keyof Timing, key: WordKey])[];

/** The parts that an attempt had, in their order. */
export function timingParts(timing: Timing): readonly TimingPart[] {
  return timingKeys.flatMap(([key, word]) => {
    const ms = timing[key];
    return ms === null ? [] : [{ key, name: t(word), ms }];
  });
}

/** The way that an attempt took, as names and values. */
export function routeFacts(
  { remoteAddress, proxy, httpVersion, local, tls }: Route,
  locale = spokenLocale(),
): readonly { readonly name: string; readonly value: string }[] {
  const address =
    remoteAddress !== null && local
      ? t('deliveries.addressNear', { address: remoteAddress })
      : remoteAddress;
  const facts: readonly (readonly [name: string, value: string | null])[] = [
    [t('deliveries.address'), address],
    [t('deliveries.proxy'), proxy],
    [t('deliveries.protocol'), httpVersion === null ? null : `HTTP/${httpVersion}`],
    ['TLS', tls === null ? null : `${tls.protocol}, ${tls.cipher}`],
    [t('deliveries.certificate'), tls === null ? null : certificateInWords(tls, locale)],
  ];
  return facts.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));
}

function certificateInWords(
  { issuer, validTo, verified }: NonNullable<Route['tls']>,
  locale: string | undefined,
): string {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(validTo));
  return verified
    ? t('deliveries.certificateFrom', { issuer, day })
    : t('deliveries.certificateUnchecked', { issuer, day });
}

/** What came of a message that was just sent: `delivered, 200 in 84 ms`. */
export function resultInWords(delivery: Delivery): string {
  const { word } = markOfDelivery(delivery);
  const last = delivery.attempts.at(-1);
  if (last === undefined) return word;
  const time = formatDuration(last.durationMs);
  return last.response === null
    ? t('deliveries.resultNoAnswer', { state: word, time })
    : t('deliveries.resultStatus', { state: word, status: last.response.status, time });
}
