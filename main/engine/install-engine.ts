import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Failure, Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';
import { checkSums } from './check-sums.ts';
import { download } from './download.ts';
import { cancelled, failed } from './fetch-words.ts';
import { fileFailure } from './file-failure.ts';
import type { FetchMeans } from './open-answer.ts';
import { ownEnginePath } from './own-engines.ts';
import { dropPartial } from './partial-file.ts';
import type { Asset } from './pinned-release.ts';
import { addressOf } from './releases-place.ts';
import { unpack } from './unpack.ts';

/** What is installed, from where, to where. */
export interface Installation {
  readonly version: string;
  readonly asset: Asset;
  /** The address above the folders of all releases. */
  readonly base: string;
  readonly folder: string;
  readonly platform: string;
}

/** What installing needs of everyone else. */
export interface InstallMeans extends FetchMeans {
  /** The version that a program gives when asked for it; null where it is no restic that runs. */
  readonly versionOf: (file: string) => Promise<string | null>;
  readonly told: (received: number, total: number | null) => void;
}

/** The most that is fetched where the size is not known, in bytes. */
const LARGEST_ASSET = 64 * 1024 * 1024;

/**
 * Fetches the release, checks it against the hash that Bellhop knows, unpacks it, lets it say its
 * version, and only then puts it in its place. Answers the path. A `.part` stays for the next time
 * unless it is the wrong file.
 */
export async function installEngine(
  installation: Installation,
  means: InstallMeans,
): Promise<Result<string>> {
  const { folder, version, platform } = installation;
  const place = ownEnginePath(folder, version, platform);
  if ((await means.versionOf(place)) === version) return { ok: true, value: place };
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const fetched = await fetchAsset(installation, means);
    return fetched.ok ? await unpackInto(place, fetched.value, { installation, means }) : fetched;
  } catch (error) {
    return { ok: false, failure: fileFailure(error, folder) };
  }
}

/** Answers the archive. One that was patched together and came out wrong is fetched once more, whole. */
async function fetchAsset(
  { version, asset, base, folder }: Installation,
  means: InstallMeans,
): Promise<Result<string>> {
  const sums = await checkSums(addressOf(base, version, 'SHA256SUMS'), asset, means);
  if (!sums.ok) return sums;
  const file = path.join(folder, `${asset.file}.part`);
  const address = addressOf(base, version, asset.file);
  const { size } = asset;
  const wanted = { address, file, size, limit: LARGEST_ASSET, told: means.told };
  for (;;) {
    const fetched = await download(wanted, means);
    if (!fetched.ok) return fetched;
    if (means.signal.aborted) return { ok: false, failure: cancelled() };
    const hash = await hashOf(file);
    if (hash === asset.sha256) return { ok: true, value: file };
    await dropPartial(file);
    if (!fetched.value.resumed) return { ok: false, failure: wrongHash(hash, asset, base) };
  }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(file)) hash.update(piece as Buffer);
  return hash.digest('hex');
}

function wrongHash(hash: string, { file, sha256 }: Asset, base: string): Failure {
  return failed(
    t('failuresEngine.otherHash', { host: new URL(base).host, file }),
    t('failuresEngine.nothingInstalledHint'),
    `${hash}, not ${sha256}`,
  );
}

async function unpackInto(
  place: string,
  archive: string,
  { installation, means }: { readonly installation: Installation; readonly means: InstallMeans },
): Promise<Result<string>> {
  const { asset, version, folder, platform } = installation;
  const fresh = path.join(folder, platform === 'win32' ? 'new-restic.exe' : 'new-restic');
  const packing = asset.file.endsWith('.zip') ? 'zip' : 'bz2';
  try {
    const unpacked = await unpack({ archive, packing }, fresh, means.signal);
    if (!unpacked.ok) return unpacked;
    // A virus scanner may hold a new program for a moment.
    const said = (await means.versionOf(fresh)) ?? (await means.versionOf(fresh));
    if (means.signal.aborted) return { ok: false, failure: cancelled() };
    if (said !== version) return { ok: false, failure: doesNotRun(said, version, folder) };
    await rename(fresh, place);
  } finally {
    await rm(fresh, { force: true });
  }
  await dropPartial(archive);
  return { ok: true, value: place };
}

function doesNotRun(said: string | null, version: string, folder: string): Failure {
  return {
    kind: 'engine-failed',
    message:
      said === null
        ? t('failuresEngine.doesNotRun', { version })
        : t('failuresEngine.otherVersion', { said, version }),
    hint: t('failuresEngine.mayRunHint', { folder }),
  };
}
