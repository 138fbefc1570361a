import { describe, expect, it } from 'vitest';
import { homeAsTilde, masking, oneLine, originsOnly } from '../../../main/core/support-words.ts';

describe('an address in a text', () => {
  it.each([
    ['see https://hc-ping.com/uuid-1234/fail now', 'see https://hc-ping.com/… now'],
    ['https://ada:pw@nas.example:8000/x', 'https://nas.example:8000/…'],
    ['http://[::1]:80/a', 'http://[::1]:80/…'],
    ['https://nas.example', 'https://nas.example'],
    ['rest:https://u:p/w@nas.example/', 'rest:https://…'],
    ['sftp://ada@nas//srv', 'sftp://nas/…'],
    ['"https://a.example/?t=1", then', '"https://a.example/…", then'],
  ])('keeps of %j its origin alone', (text, shown) => {
    expect(originsOnly(text)).toBe(shown);
  });
});

describe('the own folder of the user', () => {
  it.each([
    ['/home/ada', 'in /home/ada/x and /home/ada.', 'in ~/x and ~.'],
    ['/home/ada', '/home/adam/x /home/ada-2', '/home/adam/x /home/ada-2'],
    [String.raw`C:\Users\Ada`, String.raw`c:\users\ada\x C:/Users/Ada/y`, String.raw`~\x ~/y`],
    ['/', '/etc/passwd', '/etc/passwd'],
  ])('of %j is a tilde', (home, text, shown) => {
    expect(homeAsTilde(home)(text)).toBe(shown);
  });
});

describe('masking', () => {
  it('knows any number of values', () => {
    const values = Array.from({ length: 100 }, (_, index) => `value-${String(index)}-end`);
    expect(masking(values)('value-0-end value-50-end value-99-end')).toBe('••• ••• •••');
  });
});

describe('one line', () => {
  it('takes no line break of any kind', () => {
    expect(oneLine('a\r\nb\u2028c\u0000d')).toBe('a b c d');
  });
});
