import type { importing as english } from '../en/importing.ts';
import type { Translated } from '../translated.ts';

export const importing: Translated<typeof english> = {
  title: 'Profile importieren',
  fromWhat:
    'Aus einem Export von Bellhop oder einer Konfiguration von resticprofile (TOML, YAML, JSON oder HCL).',
  chooseFile: 'Datei auswählen',
  orPaste: 'Oder den Text einfügen',
  pathOfFile: 'Pfad der Datei',
  pathHelp: 'Nur nötig, wenn die Datei relative Pfade enthält: Sie gelten ab ihrem Ordner.',
  preview: 'Vorschau',
  importThese: 'Diese Profile importieren',
  imported_one: '{{count, number}} Profil importiert',
  imported_other: '{{count, number}} Profile importiert',
  wouldImport_one: '{{count, number}} Profil würde importiert',
  wouldImport_other: '{{count, number}} Profile würden importiert',
  secretsMissing:
    'Diese Geheimnisse sind noch nicht im Schlüsselbund. Legen Sie sie unter „Geheimnisse“ fest:',
  missingSecrets: 'Fehlende Geheimnisse',
};
