/** What is thrown, inside of unpacking only, at an archive that is not what it should be. */
export class Damaged extends Error {}

/** Bits of a text of bytes, the highest of each byte first. Reading beyond its end is `Damaged`. */
export class Bits {
  readonly #bytes: Uint8Array;
  #at = 0;
  #held = 0;
  #count = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The next bits, at most 24, without taking them. Behind the end there are zeros. */
  peek(wanted: number): number {
    while (this.#count < wanted) {
      const next = this.#at < this.#bytes.length ? (this.#bytes[this.#at] ?? 0) : 0;
      this.#held = (this.#held << 8) | next;
      this.#at += 1;
      this.#count += 8;
    }
    return (this.#held >>> (this.#count - wanted)) & ((1 << wanted) - 1);
  }

  /** Takes bits that were peeked at. */
  skip(taken: number): void {
    this.#count -= taken;
    const inBytes = this.#at - this.#bytes.length;
    if (inBytes > 0 && this.#count < inBytes * 8) throw new Damaged('it ends too early');
  }

  /** Takes at most 24 bits. */
  read(wanted: number): number {
    const value = this.peek(wanted);
    this.skip(wanted);
    return value;
  }

  /** Takes 32 bits, as a number from 0. */
  readLong(): number {
    const high = this.read(16);
    return ((high << 16) | this.read(16)) >>> 0;
  }

  /** Goes on at a whole byte; says whether there is none. */
  isAtEnd(): boolean {
    this.#count -= this.#count % 8;
    return this.#at - this.#count / 8 >= this.#bytes.length;
  }
}
