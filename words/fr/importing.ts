import type { importing as english } from '../en/importing.ts';
import type { Translated } from '../translated.ts';

export const importing: Translated<typeof english> = {
  title: 'Importer des profils',
  fromWhat:
    'Depuis un export de Bellhop ou une configuration de resticprofile (TOML, YAML, JSON ou HCL).',
  chooseFile: 'Choisir un fichier',
  orPaste: 'Ou coller son texte',
  pathOfFile: 'Chemin du fichier',
  pathHelp:
    'Nécessaire seulement si le fichier contient des chemins relatifs : ils partent de son dossier.',
  preview: 'Aperçu',
  importThese: 'Importer ces profils',
  imported_one: '{{count, number}} profil importé',
  imported_other: '{{count, number}} profils importés',
  wouldImport_one: '{{count, number}} profil serait importé',
  wouldImport_other: '{{count, number}} profils seraient importés',
  secretsMissing:
    'Ces secrets ne sont pas encore dans le trousseau. Définissez-les sous « Secrets » :',
  missingSecrets: 'Secrets manquants',
};
