/** More than any list of snapshots: 32 MiB are some 40,000 of them. What lies beyond is not kept. */
const MOST = 32 * 1_048_576;

/** Keeps what comes on a stream as one text. */
export function collect(): {
  readonly take: (chunk: Buffer) => void;
  /** All of it; null where it was more than 32 MiB. */
  readonly text: () => string | null;
} {
  const chunks: Buffer[] = [];
  let length = 0;
  return {
    take: (chunk) => {
      length += chunk.length;
      if (length <= MOST) chunks.push(chunk);
    },
    text: () => (length <= MOST ? Buffer.concat(chunks).toString('utf8') : null),
  };
}
