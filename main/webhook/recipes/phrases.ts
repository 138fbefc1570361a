/** Changes an expression of a template, a call like `firstBytes summary 100`, for where it is read. */
type Rewrite = (expression: string) => string;

const asItIs: Rewrite = (expression) => expression;

/** Whether a snapshot was made. Everything else that has ended is bad news. */
export const WENT_WELL = '(or (eq run.outcome "succeeded") (eq run.outcome "warned"))';

/** One thing for a run that went well, another for every other. */
export function byOutcome(well: string, otherwise: string): string {
  return `{{#if ${WENT_WELL}}}${well}{{else}}${otherwise}{{/if}}`;
}

/** Like `byOutcome`, but a warning is bad news too. */
export function ifClean(clean: string, otherwise: string): string {
  return `{{#if (eq run.outcome "succeeded")}}${clean}{{else}}${otherwise}{{/if}}`;
}

/** The run in one line of at most so many bytes, and whether it is only a test. */
export function title(bytes: number, rewrite = asItIs): string {
  const mark = 'Test: ';
  const summary = rewrite(`firstBytes summary ${String(bytes - mark.length)}`);
  return `{{#if event.test}}${mark}{{/if}}{{${summary}}}`;
}

/** The title for a place whose text is not encoded, like the field of a query. */
export function bareTitle(bytes: number): string {
  const mark = 'TEST-';
  return `{{#if event.test}}${mark}{{/if}}{{firstBytes summary ${String(bytes - mark.length)}}}`;
}

/** What happened and what to do, in at most so many bytes before it is escaped. */
export function details(bytes: number, rewrite = asItIs): string {
  const hint = Math.floor(bytes / 4);
  const what = rewrite(`firstBytes (coalesce details summary) ${String(bytes - hint - 1)}`);
  return `{{${what}}}{{#if error.hint}}\\n{{${rewrite(`firstBytes error.hint ${String(hint)}`)}}}{{/if}}`;
}

/** The end of restic's own words, where the hook may tell them, between two texts of its own. */
export function log(
  bytes: number,
  [before, after]: readonly [string, string],
  rewrite = asItIs,
): string {
  const end = rewrite(`lastBytes error.stderr ${String(bytes)}`);
  return `{{#if error.stderr}}${before}{{${end}}}${after}{{/if}}`;
}

/** Title, details and log as plain text with real line breaks, in at most so many bytes. */
export function report(bytes: number): string {
  const [head, middle] = [500, 1_500];
  const end = log(bytes - head - middle - 10, [String.raw`\n\n`, '']);
  return `${title(head)}\\n${details(middle)}${end}`.replaceAll(String.raw`\n`, '\n');
}

/** Slack's control characters: https://docs.slack.dev/messaging/formatting-message-text#escaping */
export const forSlack: Rewrite = (expression) =>
  [
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
  ].reduce((made, [sign = '', entity = '']) => replacingAll(made, sign, entity), expression);

/** For receivers that read HTML. */
export const forHtml: Rewrite = (expression) => `html (${expression})`;

/** So that an `@all` in an error text wakes nobody: a space of no width stands behind each @. */
export const mentioningNobody: Rewrite = (expression) => replacingAll(expression, '@', '@\u200B');

/** So that a text cannot end the code block that it stands in. */
export const inCodeBlock: Rewrite = (expression) => replacingAll(expression, '```', "'''");

/** The template function `replace` takes the first match only. */
function replacingAll(expression: string, what: string, by: string): string {
  return `join (split (${expression}) "${what}") "${by}"`;
}
