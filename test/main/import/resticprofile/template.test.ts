import { describe, expect, it } from 'vitest';
import { showSealed } from '../../../../main/core/sealed-text.ts';
import { translate, verbatim } from '../../../../main/import/resticprofile/template.ts';
import { renderTemplate } from '../../../../main/webhook/template/render.ts';

const noEnvironment = new Map<string, never>();

function rendered(template: string, target: 'text' | 'json' = 'text'): string {
  const result = renderTemplate(template, target, { ERROR: 'it "broke"', PROFILE_NAME: 'nas' });
  if (!result.ok) throw new Error(result.failure.message);
  return showSealed(result.value);
}

const translated = (text: string) => rendered(translate(text, noEnvironment).template);

describe('a text of resticprofile', () => {
  it.each([
    ['${PROFILE_NAME}/$PROFILE_NAME', 'nas/nas'],
    ['S0-24 costs 5$$, $$PROFILE_NAME', 'S0-24 costs 5$, $PROFILE_NAME'],
    ['$ alone, ${} and $1', '$ alone,  and '],
    ['$PROFILE_NAMES', ''],
  ])('S0-24 has its variables and dollars read as Go does: %s', (text, expected) => {
    expect(translated(text)).toBe(expected);
  });

  it.each([
    'plain',
    '{{ .Error.Message }}',
    '{{{raw}}} {{{{block}}}}',
    '{{#if x}} {{> partial}} {{!-- c --}}',
    '\\{{x}} \\\\{{y}} \\',
    '{ \n {{ \n \\{{ \n }} }',
    '{{',
    '{{{',
    '{{{{{',
    ' \n\\{{x\n ',
  ])('S0-24 comes out byte for byte where it holds no variable: %j', (text) => {
    expect(rendered(verbatim(text))).toBe(text);
  });

  it.each([
    ['{$PROFILE_NAME}', '{nas}'],
    ['{{$PROFILE_NAME}}', '{{nas}}'],
    ['{{{$PROFILE_NAME}}}', '{{{nas}}}'],
    ['\\${PROFILE_NAME}', '\\nas'],
    ['\\\\${PROFILE_NAME}\\', '\\\\nas\\'],
    ['  {  ${PROFILE_NAME}  }  ', '  {  nas  }  '],
    [' \n{${PROFILE_NAME}} \n', ' \n{nas} \n'],
    ['${PROFILE_NAME}${PROFILE_NAME}}{${PROFILE_NAME}', 'nasnas}{nas'],
    ['$${{$PROFILE_NAME$$', '${{nas$'],
  ])('S0-24 keeps braces and backslashes that touch a variable: %j', (text, expected) => {
    expect(translated(text)).toBe(expected);
  });

  it('S0-24 stays JSON whatever a value holds', () => {
    const { template, fitsJson } = translate('{"a":{"b":"\\"{${ERROR}}"}}', noEnvironment);
    expect(fitsJson).toBe(true);
    expect(JSON.parse(rendered(template, 'json'))).toEqual({ a: { b: '"{it "broke"}' } });
  });
});
