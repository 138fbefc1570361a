import type { variables as english } from '../en/variables.ts';
import type { Translated } from '../translated.ts';

export const variables: Translated<typeof english> = {
  eventId:
    'El identificador de este mensaje, igual en todos sus intentos. Quien lo recibe de nuevo ya tiene este mensaje.',
  eventType: 'La tarea y el momento, por ejemplo backup.success.',
  eventMoment:
    'Cuándo se comunica durante la ejecución: al empezar (before, y missed, que también llega solo cuando pasó su hora y nada la recupera), según cómo acabó (success, warning, failure, cancelled, skipped), o al final en todo caso (finally).',
  eventOccurredAt: 'Cuándo ocurrió; un intento puede llegar mucho después. ISO 8601, UTC.',
  eventTest: 'Si alguien está probando el hook: entonces la ejecución puede ser inventada.',
  eventSuppressedCount:
    'Cuántos mensajes de este tipo se retuvieron desde el último por llegar demasiado pronto.',
  profileId: 'El identificador del perfil, que permanece aunque cambie su nombre.',
  profileName: 'Su nombre tal como lo escribió el usuario.',
  profilePaths: 'Las carpetas y archivos que copia.',
  profileTags: 'Sus etiquetas, que también tienen sus instantáneas.',
  repositoryId: 'El identificador del repositorio.',
  repositoryLocation:
    'Dónde está, tal como lo conoce restic: una ruta o, por ejemplo, sftp:nas:/backup.',
  runId: 'El identificador de la ejecución, igual en todos sus mensajes.',
  runTask: 'Qué se ejecutó: un comando de restic, o drill, que restaura una muestra y la compara.',
  runTrigger:
    'Por qué: a mano, por su programación, para recuperar una ejecución perdida, de nuevo tras un fallo, desde la línea de comandos o porque sigue a las copias.',
  runScheduledAt:
    'La hora programada de la que se trata, también si la ejecución la recupera más tarde. ISO 8601, UTC; null si ninguna programación la pidió.',
  runOutcome:
    'Cómo terminó la ejecución: bien, bien salvo algo, mal, detenida por el usuario, no debía hacerse, o cortada por un fallo o un apagón. Null mientras dura.',
  runMessage: 'Una frase para personas; vacía mientras dura la ejecución.',
  runStartedAt: 'Cuándo se pidió la ejecución. ISO 8601, UTC.',
  runFinishedAt: 'Cuándo terminó. ISO 8601, UTC; null antes de eso.',
  runDurationMs: 'Milisegundos del principio al fin; null antes de eso.',
  snapshotId: 'El identificador de la instantánea, tal como lo conoce restic.',
  statsFilesNew: 'Archivos que no estaban en la instantánea anterior.',
  statsFilesChanged: 'Archivos que han cambiado desde entonces.',
  statsFilesUnmodified: 'Archivos que siguen igual.',
  statsFilesProcessed: 'Todos los archivos que restic ha mirado.',
  sizeOfThese: 'El tamaño de estos archivos en conjunto.',
  statsBytesAdded: 'Cuánto ha crecido el repositorio, tras la compresión cuando restic lo dice.',
  statsDurationMs: 'Milisegundos que tardó el propio restic.',
  result:
    'El resultado de la tarea en cifras, según su tipo; null en una copia (que tiene stats), si la tarea no llegó tan lejos, y antes del final.',
  resultKind: 'La tarea de la que procede.',
  resultRestored: 'La instantánea que se restauró.',
  resultSampled: 'La instantánea de la que se tomó la muestra.',
  resultTarget: 'La carpeta en la que se restauró; / o una unidad si fue a su lugar de origen.',
  resultFilesTotal: 'Archivos y carpetas que había que restaurar.',
  resultFilesRestored: 'Los que se escribieron.',
  resultFilesSkipped: 'Los que ya estaban como debían.',
  resultFilesDeleted: 'Los que se eliminaron, porque no están en la instantánea.',
  resultBytesTotal: 'El tamaño de todo lo que había que restaurar.',
  resultBytesRestored: 'El tamaño de lo que se escribió.',
  resultVerified: 'Si lo escrito se volvió a leer y se comparó.',
  resultKept: 'Instantáneas que se conservan.',
  resultRemoved: 'Instantáneas que se olvidaron.',
  resultCopied: 'Instantáneas que se copiaron.',
  resultSkipped: 'Instantáneas que ya estaban.',
  resultBytesFreed: 'Lo que se quitó del repositorio. Null si restic no lo dijo.',
  resultBytesUnused:
    'Lo que queda en el repositorio aunque nada lo necesite. Null si restic no lo dijo.',
  resultErrors: 'Cuántas cosas están mal en el repositorio.',
  resultSuggestions: 'Lo que restic dice que se puede hacer, por ejemplo "repair index" o "prune".',
  resultFilesCompared: 'Archivos que se restauraron y compararon.',
  resultComparedWithSource: 'Cuántos de ellos se compararon también con el origen.',
  resultDiffering: 'Los que no estaban como debían; los primeros 100.',
  errorKind: 'Qué falló, en una palabra para programas. «engine» es restic.',
  errorMessage: 'Qué ocurrió, en una frase para personas.',
  errorHint: 'Qué hacer al respecto; puede estar vacío.',
  errorExitCode: 'El código de salida de restic; null si no terminó con uno.',
  errorCommandLine: 'Cómo se llamó a restic, sin secretos; vacío si no se llamó.',
  errorStderr:
    'El final de lo que restic escribió en stderr, sin secretos. Vacío si el hook no puede enviar el registro.',
  errorProblems:
    'Los primeros de los archivos que no se pudieron leer. Vacío si el hook no puede enviar el registro.',
  errorProblemCount: 'Cuántos archivos no se pudieron leer en total.',
  summary: 'El mensaje en una línea, listo para usarse como título.',
  details: 'El mensaje en unas líneas de texto; vacío si no hay más que decir.',
  itsName: 'Su nombre.',
  hostPlatform: 'Su sistema en términos de Node.js: linux, darwin o win32.',
  appVersion: 'Su versión.',
  foreignStdout: 'Siempre vacía; está para que funcionen las plantillas de resticprofile.',
  foreignTask: 'La tarea en mayúsculas.',
  foreignAlertType:
    'ALERT_FAILURE, ALERT_RECOVERY, ALERT_DEGRADED o NO_ALERT, como lo dice Checkly.',
  foreignStatusText: 'Qué falló, u OK; vacía mientras dura la ejecución.',
  foreignLink: 'Un enlace a la ejecución.',
  foreignEmpty: 'Siempre vacía; está para que funcionen las plantillas de Checkly.',
};
