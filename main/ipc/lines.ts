import { StringDecoder } from 'node:string_decoder';

/**
 * Cuts a stream of bytes into lines, however its chunks fall. `tooLong` is told instead when a line
 * grows beyond `maxLength` (UTF-16 units), and nothing after it.
 */
export function cutLines(
  maxLength: number,
  line: (text: string) => void,
  tooLong: () => void,
): (chunk: Buffer) => void {
  const decoder = new StringDecoder('utf8');
  let pieces: string[] = [];
  let length = 0;
  let isOver = false;
  return (chunk) => {
    if (isOver) return;
    const parts = decoder.write(chunk).split('\n');
    for (const [index, part] of parts.entries()) {
      pieces.push(part);
      length += part.length;
      if (length > maxLength) {
        isOver = true;
        pieces = [];
        tooLong();
        return;
      }
      if (index === parts.length - 1) return;
      const text = pieces.join('');
      pieces = [];
      length = 0;
      line(text);
    }
  };
}
