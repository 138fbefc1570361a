/**
 * Whether blocks or parentheses stand deeper in one another than the limit. Asked before parsing:
 * Handlebars takes seconds for a template that is nothing but nesting, and overflows on its tree.
 * Strings and comments are not told apart, so the limit should be generous.
 */
export function nestsDeeperThan(limit: number, source: string): boolean {
  let blocks = 0;
  let from = source.indexOf('{{');
  while (from !== -1) {
    const close = source.indexOf('}}', from);
    const tag = source.slice(from, close === -1 ? source.length : close);
    if (/^\{\{~?[#^]\s*[^\s~]/.test(tag)) blocks += 1;
    if (/^\{\{~?\//.test(tag)) blocks = Math.max(0, blocks - 1);
    if (blocks > limit || depthOfParentheses(tag) > limit) return true;
    from = close === -1 ? -1 : source.indexOf('{{', close);
  }
  return false;
}

function depthOfParentheses(tag: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of tag) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
