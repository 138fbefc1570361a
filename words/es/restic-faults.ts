import type { resticFaults as english } from '../en/restic-faults.ts';
import type { Translated } from '../translated.ts';

export const resticFaults: Translated<typeof english> = {
  noRepository: 'No hay ningún repositorio en este lugar.',
  noRepositoryHint: 'Créelo, o corrija su ubicación en el perfil.',
  repositoryThere: 'Ya hay un repositorio en este lugar.',
  repositoryThereHint: 'Úselo tal como está, con la contraseña con la que se creó.',
  unreachable: 'No se puede acceder al repositorio.',
  silent: 'El repositorio no ha respondido durante {{time}}, así que se detuvo restic.',
  unreachableHint: 'Compruebe la red y que el servidor esté encendido, e inténtelo de nuevo.',
  damaged: 'El repositorio está dañado: no se puede leer una parte de lo que contiene.',
  damagedHint: 'No lo purgue. Ejecute una comprobación para ver qué está dañado y siga {{page}}.',
  wrongPassword: 'La contraseña no abre este repositorio.',
  wrongPasswordHint: 'Escriba de nuevo la contraseña: puede que se haya cambiado en otro equipo.',
  locked: 'El repositorio está bloqueado.',
  lockedBy: 'El repositorio está bloqueado por {{user}} en {{host}} (proceso {{process}}).',
  lockedSince:
    'El repositorio está bloqueado por {{user}} en {{host}} (proceso {{process}}, desde hace {{age}}).',
  lockedHint:
    'Espere a que termine el otro. Si ya no hay ninguno en marcha, quite los bloqueos abandonados con «bellhop unlock PROFILE» o el botón de la ventana.',
  notUnderstood: 'restic no entiende lo que dice el perfil.',
  notUnderstoodHint: 'Corríjalo en el perfil: restic indica abajo qué es.',
  noSnapshot: 'El repositorio no contiene esa instantánea.',
  noSnapshotHint: 'Búsquela en la lista de instantáneas: puede que se haya olvidado.',
  diskFull: 'No queda espacio en el lugar del repositorio.',
  diskFullHint: 'Libere espacio allí e inténtelo de nuevo.',
  noSource: 'No está ninguna de las carpetas que se deben copiar.',
  noSourceHint: 'Conecte la unidad en la que están o elija otras carpetas en el perfil.',
  denied: 'Bellhop no tiene permiso para leer o escribir los archivos que necesita para esto.',
  deniedHint:
    'Compruebe de quién es el repositorio (en una restauración, la carpeta) y si se puede escribir en él.',
  notAllRestored: 'Algunos archivos no se pudieron restaurar.',
  notAllRestoredHint: 'Mire cuáles y por qué, y restáurelos de nuevo.',
  cannotDo: 'El restic de este equipo no puede hacerlo.',
  cannotDoHint: 'Quite la opción del perfil o use un restic más nuevo.',
  failed: 'restic ha fallado: {{said}}',
  exitCode: 'código de salida {{code}}.',
  failedHint: 'Mire lo que dijo restic. Volver a intentarlo no hace daño.',
  ended: 'restic se terminó desde fuera ({{signal}}).',
  endedHint:
    'Puede que el equipo se quedara sin memoria. Ejecútelo de nuevo: lo ya guardado se aprovecha.',
};
