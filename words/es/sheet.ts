import type { sheet as english } from '../en/sheet.ts';
import type { Translated } from '../translated.ts';

export const sheet: Translated<typeof english> = {
  title: 'Hoja de recuperación: {{profile}}',
  purpose:
    'Con esta hoja y restic, las copias de este perfil se pueden restaurar en cualquier equipo, sin Bellhop.',
  whoHasIt: 'Quien tenga esta hoja puede leer y eliminar las copias de seguridad.',
  printIt:
    'Imprímala, guárdela fuera de línea en un lugar seguro y elimine el archivo. No la guarde solo en la propia copia de seguridad: quedaría encerrada con lo que abre.',
  whatIsBackedUp: 'Qué se copia',
  restoring: 'Restaurar',
  installRestic:
    'Instale restic desde https://restic.net o desde los paquetes de su sistema, en la versión de abajo o una más reciente.',
  otherPath:
    'Un repositorio en una carpeta puede tener otra ruta en el equipo nuevo: corríjala. restic pide la contraseña.',
  latest:
    'latest es la instantánea más reciente de todo el repositorio: si quiere otra, ponga en su lugar su ID de la lista.',
  repository: 'Repositorio',
  secondRepository: 'Segundo repositorio, con copias',
  footer:
    'Escrita el {{at}} en {{host}}. Copias hechas con restic {{version}}. Tras un cambio de contraseña esta hoja ya no abre nada: escriba una nueva y destruya esta.',
  versionUnknown: '(versión desconocida)',
  password: 'Contraseña',
  variables: 'Variables de entorno',
  onPosix: 'En Linux y macOS',
  onWindows: 'En Windows (PowerShell)',
  shape:
    'Tiene {{characters}} caracteres, ninguno de ellos un espacio. Los guiones y espacios cuentan tal como están impresos; se distinguen mayúsculas y minúsculas.',
  shapeWithSpaces:
    'Tiene {{characters}} caracteres, incluidos espacios ({{spaces}}). Los guiones y espacios cuentan tal como están impresos; se distinguen mayúsculas y minúsculas.',
  fileName: 'Hoja de recuperación de Bellhop {{profile}}.html',
};
