import { t } from '../../../words/t.ts';
import type { Location } from './syntax-tree.ts';

/** Something in a template that its author should mend. Line and column count from 1. */
export interface TemplateProblem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
  /** Whether the template cannot be sent as it is; if not, this is advice. */
  readonly serious: boolean;
}

type Placed = { readonly loc: Location };

/** A problem at the beginning of a node of the syntax tree, for which it cannot be rendered. */
export function problemAt({ loc }: Placed, message: string): TemplateProblem {
  return { message, line: loc.start.line, column: loc.start.column + 1, serious: true };
}

/** Something there that can be rendered, but is hardly meant. */
export function adviceAt(node: Placed, message: string): TemplateProblem {
  return { ...problemAt(node, message), serious: false };
}

/** One problem as a sentence that says where it is. */
export function describeProblem({ message, line, column }: TemplateProblem): string {
  return t('template.placed', { line, column, message });
}
