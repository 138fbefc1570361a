import type { Location } from './syntax-tree.ts';

/** Something in a template that its author should mend. Line and column count from 1. */
export interface TemplateProblem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** A problem at the beginning of a node of the syntax tree. */
export function problemAt(node: { readonly loc: Location }, message: string): TemplateProblem {
  return { message, line: node.loc.start.line, column: node.loc.start.column + 1 };
}

/** One problem as a sentence that says where it is. */
export function describeProblem({ message, line, column }: TemplateProblem): string {
  return `Line ${String(line)}, column ${String(column)}: ${message}`;
}
