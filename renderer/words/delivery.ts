import type {
  AttemptErrorClass,
  AttemptTrigger,
  Delivery,
  Route,
  Timing,
} from '../../preload/contract/delivery.ts';
import { formatDuration } from './duration.ts';
import { markOfDelivery } from './outcome.ts';

const classes: Readonly<Record<AttemptErrorClass, string>> = {
  refused: 'connection refused',
  reset: 'connection lost',
  dns: 'name not found',
  unreachable: 'not reachable',
  timeout: 'deadline passed',
  tls: 'certificate or TLS',
  proxy: 'proxy',
  status: 'status',
  answer: 'answer’s text',
  redirect: 'redirect',
  protocol: 'no proper HTTP',
  blocked: 'not allowed',
  secret: 'secret',
  template: 'template',
  cancelled: 'cancelled',
};

const triggers: Readonly<Record<AttemptTrigger, string>> = {
  auto: '',
  manual: 'by hand',
  test: 'a test',
};

/** What kind of trouble an attempt met, in two or three words. */
export function errorClassInWords(errorClass: AttemptErrorClass): string {
  return classes[errorClass];
}

/** Who asked for an attempt; empty for Bellhop itself. */
export function attemptTriggerInWords(trigger: AttemptTrigger): string {
  return triggers[trigger];
}

/** One part of the time that an attempt took. */
export interface TimingPart {
  readonly key: keyof Timing;
  readonly name: string;
  readonly ms: number;
}

const timingNames: readonly (readonly [key: keyof Timing, name: string])[] = [
  ['dnsMs', 'Name'],
  ['connectMs', 'Connect'],
  ['tlsMs', 'TLS'],
  ['firstByteMs', 'First byte'],
  ['bodyMs', 'Body'],
];

/** The parts that an attempt had, in their order. */
export function timingParts(timing: Timing): readonly TimingPart[] {
  return timingNames.flatMap(([key, name]) => {
    const ms = timing[key];
    return ms === null ? [] : [{ key, name, ms }];
  });
}

/** The way that an attempt took, as names and values. */
export function routeFacts(
  route: Route,
  locale?: string,
): readonly { readonly name: string; readonly value: string }[] {
  const { remoteAddress, proxy, httpVersion, local, tls } = route;
  const validTo =
    tls === null
      ? ''
      : new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(tls.validTo));
  const facts: readonly (readonly [name: string, value: string | null])[] = [
    [
      'Address',
      remoteAddress === null ? null : `${remoteAddress}${local ? ', in your network' : ''}`,
    ],
    ['Proxy', proxy],
    ['Protocol', httpVersion === null ? null : `HTTP/${httpVersion}`],
    ['TLS', tls === null ? null : `${tls.protocol}, ${tls.cipher}`],
    [
      'Certificate',
      tls === null
        ? null
        : `from ${tls.issuer}, valid to ${validTo}${tls.verified ? '' : ', not checked'}`,
    ],
  ];
  return facts.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));
}

/** What came of a message that was just sent: `delivered, 200 in 84 ms`. */
export function resultInWords(delivery: Delivery): string {
  const { word } = markOfDelivery(delivery);
  const last = delivery.attempts.at(-1);
  if (last === undefined) return word;
  const answer = last.response === null ? 'no answer' : String(last.response.status);
  return `${word}, ${answer} in ${formatDuration(last.durationMs)}`;
}
