import type { failuresRestic as english } from '../en/failures-restic.ts';
import type { Translated } from '../translated.ts';

export const failuresRestic: Translated<typeof english> = {
  restoreDiskFull: 'No queda espacio en el lugar donde se restauran los archivos.',
  restoreDiskFullHint: 'Libere espacio allí o restaure en otra carpeta.',
  temporaryDiskFull: 'No queda espacio en este equipo para los archivos temporales de restic.',
  temporaryDiskFullHint: 'Libere espacio en la carpeta temporal e inténtelo de nuevo.',
  commandNotStarted: 'No se pudo iniciar el comando cuya salida se copia: {{said}}',
  commandNotStartedHint: 'Corrija el programa en el perfil, con su ruta completa.',
  commandFailed: 'El comando cuya salida se copia ha fallado: {{said}}',
  commandFailedHint:
    'No se creó ninguna instantánea. Pruebe ese comando por separado y vea lo que dice.',
  exclusionFile: 'No se puede leer un archivo de exclusiones: {{said}}',
  exclusionFileHint: 'Corrija su ruta en el perfil o quítelo.',
  exclusionPattern: 'restic no entiende una exclusión: {{said}}',
  exclusionPatternHint: 'Corríjala en el perfil: un «[» debe cerrarse o escribirse como «\\[».',
  lockLost:
    'restic perdió su bloqueo del repositorio, porque el equipo estuvo suspendido o la conexión se cortó mucho tiempo.',
  lockLostHint:
    'Ejecútela de nuevo. Lo que restic ya había guardado se aprovecha; nada se guarda dos veces.',
  unknownOption: 'El restic de este equipo no conoce {{option}}.',
  unknownOptionHint:
    'Quítelo del perfil o use un restic más nuevo. Algunas opciones son solo para un sistema.',
  certificate: 'El certificado del servidor del repositorio no es de confianza.',
  certificateHint:
    'Compruebe su dirección. Si el certificado es propio, indique su archivo como RESTIC_CACERT en el repositorio.',
  noHttps: 'El servidor del repositorio no admite https en esta dirección.',
  noHttpsHint: 'Escriba http:// en lugar de https:// si el servidor está en una red de confianza.',
  hostKey: 'La clave SSH del servidor es desconocida o no es la que se conocía.',
  hostKeyHint: 'Conéctese una vez con ssh y mire su clave, después inténtelo de nuevo.',
  signInRefused:
    'El servidor del repositorio no acepta el nombre de usuario, la contraseña o la clave.',
  signInRefusedHint:
    'Corríjalos en el repositorio: en un servidor REST, RESTIC_REST_USERNAME y RESTIC_REST_PASSWORD.',
  serverForbids: 'El servidor del repositorio no lo permite.',
  serverForbidsHint:
    'Puede que solo permita añadir: entonces las instantáneas antiguas solo se pueden quitar en el propio servidor.',
  placeGone: 'El lugar del repositorio desapareció antes de que restic terminara.',
  placeGoneHint:
    'Conecte la unidad donde está, o compruebe si alguien lo ha movido, y vuelva a intentarlo.',
  noMemory: 'No había memoria suficiente para restic.',
  noMemoryHint:
    'Cierre otros programas o haga la copia en partes más pequeñas, e inténtelo de nuevo.',
  resticFault: 'El propio restic tiene un fallo y se interrumpió.',
  resticFaultHint: 'Inténtelo de nuevo, o con otra versión de restic.',
  vanished:
    'El lugar del repositorio desapareció antes de que restic terminara, así que no se conservó nada.',
  vanishedHint:
    'Conecte su unidad o vuelva a poner su carpeta. Lo que restic escribió allí entretanto se puede eliminar.',
  noRepositoryYet: 'Todavía no hay ningún repositorio en {{folder}}.',
  noRepositoryYetHint:
    'Si antes estaba ahí, conecte su unidad. Si no, créelo (bellhop init PROFILE, o el botón de la ventana) o corrija su ubicación.',
  placeMissing: 'El lugar del repositorio no está disponible: {{folder}}.',
  placeMissingHint: 'Conecte la unidad donde está e inténtelo de nuevo.',
  serverSilent: 'El servidor del repositorio no responde: {{host}}, puerto {{port}}.',
  serverSilentHint: 'Compruebe la red y que el servidor esté encendido, e inténtelo de nuevo.',
  unreadable: 'No se puede leer la respuesta de restic.',
  unreadableHint: 'Inténtelo de nuevo. Si vuelve a pasar, pruebe otra versión de restic.',
  answerTooLong: 'La respuesta de restic supera los 32 MiB.',
  answerTooLongHint: 'Pida menos: un patrón más restrictivo, o una etiqueta, un host o una ruta.',
  badArgument: 'No se puede buscar «{{text}}»: {{problem}}.',
  badArgumentHint: 'Corríjalo e inténtelo de nuevo.',
  tookTooLong: 'restic tardó demasiado en responder y se detuvo.',
  tookTooLongHint: 'Compruebe la conexión con el repositorio e inténtelo de nuevo.',
  stopped: 'restic se detuvo antes de responder.',
  stoppedHint: 'Pregunte de nuevo cuando necesite la respuesta.',
  cannotStart: 'No se puede iniciar restic en {{path}}.',
  cannotStartHint: 'Instale restic de nuevo, o elija otro en los ajustes.',
  couldNotRead: 'restic no pudo leerlo.',
};
