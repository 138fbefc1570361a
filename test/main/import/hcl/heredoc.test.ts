import { describe, expect, it } from 'vitest';
import { refusalOf, valueOf } from './samples.ts';

describe('a text over several lines in HCL', () => {
  it('ends before the line with its name, and is taken as it is', () => {
    const text = 'a = <<EOF\none "two" \\n ${ERROR}\n  # three\nEOF2\n EOF x\nEOF\nb = 1';
    expect(valueOf(text)).toEqual({
      a: 'one "two" \\n ${ERROR}\n  # three\nEOF2\n EOF x\n',
      b: 1,
    });
  });

  it.each([
    ['has no lines', '<<EOF\nEOF', ''],
    ['has empty lines', '<<EOF\n\n\nEOF', '\n\n'],
    ['ends with the file', '<<EOF\nx\nEOF', 'x\n'],
    ['keeps its indent', '<<EOF\n  x\nEOF', '  x\n'],
    ['keeps even that of its end', '<<EOF\n  x\n  EOF', '  x\n  '],
    ['loses the indent of its end with <<-', '<<-EOF\n    x\n  y\n  EOF', '  x\ny\n'],
    ['keeps its indent with <<- when a line has less', '<<-EOF\n    x\n y\n  EOF', '    x\n y\n'],
  ])('%s', (_what, written, text) => {
    expect(valueOf(`a = ${written}`)).toEqual({ a: text });
  });

  it.each([
    ['<<EOF\nx\n', 'never closed with its name in a line in line 1, column 5'],
    ['<<EOF\nx EOF\n', 'never closed with its name in a line in line 1, column 5'],
    ['<<EOF', 'after << a name is expected, and then a new line in line 1, column 5'],
    ['<<\nx\n', 'after << a name is expected, and then a new line in line 1, column 5'],
    ['<EOF\nx\nEOF', 'after << a name is expected, and then a new line in line 1, column 5'],
    ['<<"EOF"\nx\nEOF', 'after << a name is expected, and then a new line in line 1, column 5'],
  ])('is refused without its beginning or end: %j', (written, why) => {
    expect(refusalOf(`a = ${written}`)).toContain(why);
  });
});
