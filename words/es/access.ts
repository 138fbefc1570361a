import type { access as english } from '../en/access.ts';
import type { Translated } from '../translated.ts';

export const access: Translated<typeof english> = {
  unreadable_one: 'No se puede leer {{count, number}} archivo o carpeta.',
  unreadable_other: 'No se pueden leer {{count, number}} archivos y carpetas.',
  unreadableOf_one: 'Archivos y carpetas ilegibles: {{unreadable}} de {{count, number}}.',
  unreadableOf_other: 'Archivos y carpetas ilegibles: {{unreadable}} de {{count, number}}.',
  unreadableOfFirst_one: 'Archivos y carpetas ilegibles: {{unreadable}} del primero.',
  unreadableOfFirst_other:
    'Archivos y carpetas ilegibles: {{unreadable}} de los {{count, number}} primeros.',
  readableAll_one:
    'Bellhop puede leer {{count, number}} archivo o carpeta: es el repositorio el que lo impide.',
  readableAll_other:
    'Bellhop puede leer los {{count, number}} archivos y carpetas: es el repositorio el que lo impide.',
  readableFirst_one:
    'Bellhop puede leer el primer archivo o carpeta: es el repositorio el que lo impide.',
  readableFirst_other:
    'Bellhop puede leer los primeros {{count, number}} archivos y carpetas: es el repositorio el que lo impide.',
  checkStructure:
    'Esta comprobación solo mira la estructura. Para encontrar lo que está dañado, debe leer también los datos.',
  checkAll: 'Esta comprobación lee todos los datos, así que tarda lo suyo.',
  checkPart: 'Esta comprobación lee {{part}} de los datos, así que tarda lo suyo.',
  seeUnreadable: 'Ver qué no se puede leer',
  looking: 'Revisando las carpetas',
  cannotBeRead: 'No se pueden leer',
  andMore_one: 'y {{count, number}} más',
  andMore_other: 'y {{count, number}} más',
  openSettings: 'Abrir los ajustes',
  checkAgain: 'Volver a comprobar',
  created: 'Se ha creado el repositorio.',
  createdHint: 'Está vacío: ejecute la copia de seguridad.',
  create: 'Crear el repositorio',
  createSecond: 'Crear el segundo repositorio',
  engineThere: 'restic {{version}} ya está disponible.',
  engineThereHint: 'Vuelva a intentarlo.',
  passwordOf: 'Contraseña de {{location}}',
  savePassword: 'Guardar la contraseña y ejecutar de nuevo',
  enterSecret: 'Introducir el secreto',
  seeDamage: 'Ver qué está dañado',
  restoreAgain: 'Restaurar de nuevo…',
  chooseFolders: 'Elegir de nuevo las carpetas',
  editProfile: 'Editar el perfil',
  seeSchedule: 'Ver su programación',
  seeConditions: 'Ver sus condiciones',
  removeLocks: 'Quitar los bloqueos obsoletos',
  locksGone: 'Se han quitado los bloqueos que ya nadie usaba.',
  locksGoneHint: 'Los bloqueos en uso se han dejado: espere a que termine la otra operación.',
  sayWhatToKeep: 'Indicar qué instantáneas conservar',
  allKept:
    'Se conservan todas las instantáneas. Con una regla, las antiguas se pueden olvidar para liberar su espacio.',
  forgetOld: 'Olvidar las instantáneas antiguas',
  prune: 'Purgar',
  forgetThenPrune:
    'Al olvidar, las instantáneas antiguas desaparecen de la lista; al purgar se libera después su espacio.',
  checkIt: 'Comprobar el repositorio',
  howMuchItReads: 'Definir cuántos datos lee',
  sizeOverTime: 'Tamaño a lo largo del tiempo: {{sizes}}',
};
