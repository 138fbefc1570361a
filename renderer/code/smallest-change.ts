/** A stretch of a text, and what is put in its place. */
interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** What makes one text of another and leaves the rest alone, so that the caret comes to stand where it changed. */
export function smallestChange(before: string, after: string): TextChange {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from += 1;
  let end = 0;
  while (end < most - from && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { from, to: before.length - end, insert: after.slice(from, after.length - end) };
}
