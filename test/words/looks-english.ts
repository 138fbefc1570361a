/** Words that hold English sentences together, and are in none of the other languages. */
const JOINTS =
  /(?<![\p{L}.-])(?:the|is|are|were|not|of|be|its|it|cannot|must|for|with|and|or|as|by|this|that|left out|holds|needs|expected|received|invalid)(?=[ ,.;:)]|$)/u;

/** Whether a text has English in it, beside what it quotes. */
export function looksEnglish(text: string): boolean {
  return JOINTS.test(text.replaceAll(/["“„«][^"“”„«»]*["“”»]/g, ''));
}
