import type { CalendarProblem } from './spec.ts';

/**
 * Reads a text from left to right. The first problem is kept, and whoever reads answers null from
 * then on.
 */
export class Cursor {
  readonly #text: string;
  #at = 0;
  #problem: CalendarProblem | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  get at(): number {
    return this.#at;
  }

  get problem(): CalendarProblem | null {
    return this.#problem;
  }

  /** The character here, '' at the end. */
  get next(): string {
    return this.#text.charAt(this.#at);
  }

  get rest(): string {
    return this.#text.slice(this.#at);
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  /** Goes behind this text, if it is here. */
  skip(text: string): boolean {
    if (!this.#text.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  /** Goes behind what a pattern (sticky) matches here; '' where it does not. */
  take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  /** Goes back to a place that `at` has told. */
  return(to: number): void {
    this.#at = to;
  }

  /** What stands between a place and here. */
  since(start: number): string {
    return this.#text.slice(start, this.#at);
  }

  refuse(message: string, at: number = this.#at, length = 1): null {
    this.#problem ??= { message, at, length };
    return null;
  }

  /** Refuses everything between a place and here. */
  refuseSince(start: number, message: string): null {
    return this.refuse(message, start, Math.max(this.#at - start, 1));
  }

  /** Refuses the word that begins here. */
  refuseWord(message: (word: string) => string): null {
    const word = /^[^\s,:]*/.exec(this.rest)?.[0] ?? '';
    const shown = word === '' ? this.next : word;
    return this.refuse(message(shown), this.#at, Math.max(shown.length, 1));
  }
}
