import type { importing as english } from '../en/importing.ts';
import type { Translated } from '../translated.ts';

export const importing: Translated<typeof english> = {
  title: 'Importar perfiles',
  fromWhat:
    'Desde una exportación de Bellhop o una configuración de resticprofile (TOML, YAML, JSON o HCL).',
  chooseFile: 'Elegir un archivo',
  orPaste: 'O pegar su texto',
  pathOfFile: 'Ruta del archivo',
  pathHelp: 'Solo hace falta si el archivo contiene rutas relativas: parten de su carpeta.',
  preview: 'Vista previa',
  importThese: 'Importar estos perfiles',
  imported_one: '{{count, number}} perfil importado',
  imported_other: '{{count, number}} perfiles importados',
  wouldImport_one: 'Se importaría {{count, number}} perfil',
  wouldImport_other: 'Se importarían {{count, number}} perfiles',
  secretsMissing: 'Estos secretos aún no están en el llavero. Defínalos en Secretos:',
  missingSecrets: 'Secretos que faltan',
};
