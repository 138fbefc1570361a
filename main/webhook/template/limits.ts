/** Bytes of a template's source, and of what it renders (Zerobyte's cap on a body). */
export const MAX_TEMPLATE_SIZE = 65_536;

/** Nodes of the syntax tree: bounds every recursion over it. */
export const MAX_NODES = 2_000;

/** Blocks in blocks, and parentheses in parentheses. */
export const MAX_NESTING = 50;

/** `{{#each}}` inside `{{#each}}`: two levels, so that a list cannot multiply without end. */
export const MAX_EACH_DEPTH = 2;

/** Repetitions of all `{{#each}}` of one rendering together. */
export const MAX_REPETITIONS = 10_000;

/** Characters that a function may give back: more than fits, less than hurts. */
export const MAX_FUNCTION_RESULT = 262_144;
