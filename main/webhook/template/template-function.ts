/** Something that a template can call: `{{name …}}`, `(name …)` and, where `block`, `{{#name …}}`. */
export interface TemplateFunction {
  /** The fewest and the most arguments. */
  readonly takes: readonly [number, number];
  readonly block: boolean;
  readonly run: (...args: readonly unknown[]) => unknown;
}
