/** Without i, l, o, 0 and 1, which are mistaken for each other when they are read from paper. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 32;
const GROUP = 4;

/** The largest multiple of the alphabet's length in a byte: beyond it, some would come more often. */
const FAIR = 256 - (256 % ALPHABET.length);

/**
 * A password that can be typed from paper: 32 characters in groups of four, 158 bits. `random` makes
 * so many random bytes.
 */
export function readablePassword(random: (count: number) => Uint8Array): string {
  let characters = '';
  while (characters.length < LENGTH) {
    for (const byte of random(LENGTH)) {
      if (byte < FAIR && characters.length < LENGTH) {
        characters += ALPHABET.charAt(byte % ALPHABET.length);
      }
    }
  }
  return (characters.match(new RegExp(`.{${String(GROUP)}}`, 'g')) ?? []).join('-');
}
