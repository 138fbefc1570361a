/**
 * Stops a rendering. Thrown, because the way out leads through Handlebars' generated code; caught
 * in render.ts and nowhere else.
 */
export class TemplateFault extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.name = 'TemplateFault';
    this.hint = hint;
  }
}
