import { linesOf } from '../../words/lines.ts';
import { tagsOf } from '../../words/tags.ts';
import { unlessTouched } from './unless-touched.ts';

type Texts = readonly string[];

/** The entries as lines to be typed in. */
export function drawLines(entries: Texts): string {
  return entries.join('\n');
}

/** Reads lines back onto the entries that they were drawn from. */
export function readLines(text: string, before: Texts): Texts {
  return unlessTouched(text, before, { draw: drawLines, read: linesOf });
}

/** Reads lines whose blanks count, such as arguments. An empty end of the text is no line. */
export function readExactLines(text: string, before: Texts): Texts {
  return unlessTouched(text, before, {
    draw: drawLines,
    read: (typed) => (typed === '' ? [] : typed.replace(/\n$/, '').split('\n')),
  });
}

/** Tags with commas between them. */
export function drawTags(tags: Texts): string {
  return tags.join(', ');
}

/** Reads tags back onto those that they were drawn from. */
export function readTags(text: string, before: Texts): Texts {
  return unlessTouched(text, before, { draw: drawTags, read: tagsOf });
}
