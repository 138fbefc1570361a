import { type Backend, type BackendKind, type Place } from './backend.ts';
import { azure, b2, gs, swift } from './buckets.ts';
import { local } from './local.ts';
import { other } from './other.ts';
import { rclone } from './rclone.ts';
import { rest } from './rest.ts';
import { s3 } from './s3.ts';
import { sftp } from './sftp.ts';

const byKind: Readonly<Record<BackendKind, Backend>> = {
  local,
  sftp,
  rest,
  s3,
  b2,
  azure,
  gs,
  swift,
  rclone,
  other,
};

/** Every kind of place, in the order of a choice. */
export const backends: readonly Backend[] = Object.values(byKind);

export function backendOf(kind: BackendKind): Backend {
  return byKind[kind];
}

/** What a location says, in the first form that would write it just so; `other` takes any. */
export function readLocation(location: string): {
  readonly kind: BackendKind;
  readonly place: Place;
} {
  for (const { kind, fromLocation, toLocation } of backends) {
    const place = fromLocation(location);
    if (place !== null && toLocation(place) === location) return { kind, place };
  }
  return { kind: 'other', place: { location } };
}
