import type { Failure, Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';
import { brokenFailure, cancelled, failed, pageFailure, statusFailure } from './fetch-words.ts';
import type { Answer, FetchMeans } from './open-answer.ts';
import type { Asset } from './pinned-release.ts';

/** The real one has some 3 KB. */
const LARGEST_SUMS = 65_536;

/**
 * Reads the SHA256SUMS of a release and holds it against the hash that Bellhop knows: a place that
 * says otherwise has another release, and is told on before anything large is fetched.
 */
export async function checkSums(
  address: string,
  asset: Asset,
  means: FetchMeans,
): Promise<Result<null>> {
  const { openAnswer } = await import('./open-answer.ts'); // undici, which a start needs not
  const opened = await openAnswer(address, {}, means);
  if (!opened.ok) return opened;
  const answer = opened.value;
  try {
    const failure = await readAndCompare(answer, asset);
    return failure === null ? { ok: true, value: null } : { ok: false, failure };
  } catch (error) {
    if (means.signal.aborted) return { ok: false, failure: cancelled() };
    return { ok: false, failure: brokenFailure(error, answer.url, answer.proxy) };
  } finally {
    await answer.close();
  }
}

async function readAndCompare(answer: Answer, { file, sha256 }: Asset): Promise<Failure | null> {
  const { url, status, headers } = answer;
  if (status !== 200) return statusFailure(status, url);
  if (/^text\/html\b/i.test(headers['content-type'] ?? '')) return pageFailure(url);
  const text = await readText(answer);
  const listed = text === null ? null : sumOf(text, file);
  if (listed === sha256) return null;
  const message =
    listed === null
      ? t('failuresEngine.notListed', { host: url.host, file })
      : t('failuresEngine.otherSum', { host: url.host, file });
  const hint = t('failuresEngine.nothingInstalledHint');
  return failed(message, hint, listed === null ? undefined : `${listed}, not ${sha256}`);
}

/** Null for a text that is too long. */
async function readText({ body }: Answer): Promise<string | null> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body) {
    size += piece.length;
    if (size > LARGEST_SUMS) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

/** As sha256sum writes it: the hash, a space, a space or a star, and the name. */
function sumOf(text: string, file: string): string | null {
  for (const line of text.split(/\r?\n/)) {
    const [, hash, name] = /^([0-9a-f]{64}) [ *](\S+)$/i.exec(line) ?? [];
    if (name === file && hash !== undefined) return hash.toLowerCase();
  }
  return null;
}
