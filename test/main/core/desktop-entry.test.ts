import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { asExec, readAutostart, writeAutostart } from '../../../main/core/desktop-entry.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';
import { until } from '../../real/restic-at-work.ts';

const names = { name: 'Bellhop', comment: 'Makes backups' };

/** Arguments with everything that the specification, a shell or a field code could trip over. */
const nasty: readonly string[] = [
  '--hidden',
  '',
  ' ',
  'two words',
  'Dokumente für Zoë 写真',
  '%f %U %% 100%',
  '"double" and \'single\'',
  'back\\slash\\\\es \\n \\s',
  '$HOME ${HOME} `id`',
  'a;b&c|d<e>f(g)h*i?j#k~l',
  'tab\there',
];

const programs: readonly string[] = [
  '/opt/Bellhop/bellhop',
  '/home/ada/Meine Programme/Bellhop-1.0.AppImage',
  '/home/ada/100% it\'s "here"/Bellhop',
  '/home/ada/back\\slash $HOME/`x`/Bellhop',
  '/home/ada/a=b/Bellhop',
];

describe('an autostart entry', () => {
  it('is what a desktop expects of one', () => {
    const command = { program: '/opt/Bellhop/bellhop', words: ['--hidden'] };
    expect(writeAutostart(command, names)).toBe(
      [
        '[Desktop Entry]',
        'Type=Application',
        'Name=Bellhop',
        'Comment=Makes backups',
        'Exec=/opt/Bellhop/bellhop --hidden',
        'TryExec=/opt/Bellhop/bellhop',
        'Terminal=false',
        'X-GNOME-Autostart-enabled=true',
        '',
      ].join('\n'),
    );
  });

  it('quotes and escapes as the specification says', () => {
    const exec = asExec({ program: '/a b/c', words: ['50%', '$x', '\\', 'ü'] });
    expect(exec).toBe('"/a b/c" 50%% "\\\\$x" "\\\\\\\\" ü');
  });

  it.each(programs)('keeps to one line for the program %s', (program) => {
    const text = writeAutostart({ program, words: [...nasty, 'new\nline'] }, names);
    expect(text.split('\n')).toHaveLength(9);
  });

  it.each(programs)('gives a shell that reads it the same words, for %s', (program) => {
    const exec = asExec({ program, words: nasty });
    expect(wordsOf(exec).slice(-nasty.length - 1)).toEqual([program, ...nasty]);
  });

  it('starts programs in odd places with just these arguments, as GLib reads it', async (context) => {
    context.skip(!hasProgram('gio'), 'there is no gio here');
    const folder = temporaryFolder();
    for (const [n, name] of ['plain', 'sp ace', '100% "it\'s"', 'a\\b $x `y`', 'c=d'].entries()) {
      const program = aProgram(path.join(folder, name));
      const file = path.join(folder, `${String(n)}.desktop`);
      const told = path.join(folder, `told-${String(n)}`);
      writeFileSync(file, writeAutostart({ program, words: [told, ...nasty] }, names));
      const launched = spawnSync('gio', ['launch', file], { encoding: 'utf8' });
      expect(launched.stderr, name).toBe('');
      // gio does not wait for what it starts.
      await until(() => (existsSync(told) ? true : null));
      expect(readFileSync(told, 'utf8').split('\n').slice(0, -1), name).toEqual(nasty);
    }
  });

  it('passes the check of the desktop project', (context) => {
    context.skip(!hasProgram('desktop-file-validate'), 'there is no desktop-file-validate here');
    const file = path.join(temporaryFolder(), 'x.desktop');
    writeFileSync(file, writeAutostart({ program: '/bin/sh', words: nasty }, names));
    const checked = spawnSync('desktop-file-validate', [file], { encoding: 'utf8' });
    expect(checked.stdout + checked.stderr).toBe('');
  });
});

describe('reading an autostart entry', () => {
  const text = writeAutostart({ program: '/a\\b c/bellhop', words: ['--hidden'] }, names);

  it('finds again what was written', () => {
    expect(readAutostart(text)).toEqual({
      isOn: true,
      exec: asExec({ program: '/a\\b c/bellhop', words: ['--hidden'] }),
      program: '/a\\b c/bellhop',
    });
  });

  it.each(['Hidden=true', 'X-GNOME-Autostart-enabled=false', 'Hidden = true '])(
    'takes one with %s for switched off',
    (line) => {
      expect(readAutostart(`${text}${line}\n`).isOn).toBe(false);
    },
  );

  it('heeds nothing outside the main group, and no comment', () => {
    const more = '# Hidden=true\n[Desktop Action x]\nHidden=true\nExec=other\n';
    expect(readAutostart(`${text}${more}`)).toEqual(readAutostart(text));
  });

  it('takes a file that starts nothing for switched off', () => {
    expect(readAutostart('').isOn).toBe(false);
    expect(readAutostart('[Desktop Entry]\nName=Bellhop\n').isOn).toBe(false);
  });
});

/** What a shell makes of the value, whose own quoting in double quotes is the same. */
function wordsOf(exec: string): readonly string[] {
  const escapes: Readonly<Record<string, string>> = { s: ' ', n: '\n', t: '\t', r: '\r' };
  const unescaped = exec.replaceAll(/\\(.)/g, (_all, code: string) => escapes[code] ?? code);
  const line = unescaped.replaceAll('%%', '%');
  const script = `printf '%s\\0' ${line}`;
  return execFileSync('/bin/sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
}

/** A program that writes its further arguments, a line each, to the file that the first one names. */
function aProgram(folder: string): string {
  mkdirSync(folder);
  const file = path.join(folder, 'bellhop');
  const script =
    '#!/bin/sh\nfile=$1; shift\nprintf "%s\\n" "$@" > "$file.part"\nmv "$file.part" "$file"\n';
  writeFileSync(file, script);
  chmodSync(file, 0o755);
  return file;
}

function hasProgram(name: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'command -v "$0"', name]).status === 0;
}
