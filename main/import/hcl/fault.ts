/**
 * What ends the reading of an HCL text, thrown from wherever it is noticed and caught in
 * `parse-hcl.ts`. The message says what is wrong as a part of a sentence, and quotes nothing.
 */
export class HclFault extends Error {
  /** An offset in the text. */
  readonly position: number;

  constructor(what: string, position: number) {
    super(what);
    this.position = position;
  }
}
