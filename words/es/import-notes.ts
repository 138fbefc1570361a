import type { importNotes as english } from '../en/import-notes.ts';
import type { Translated } from '../translated.ts';

export const importNotes: Translated<typeof english> = {
  ofProfile: 'Perfil «{{name}}», {{key}}: {{text}}.',
  ofKey: 'Clave {{key}}: {{text}}.',
  leftOutAs: 'se omite: {{fault}}',
  nothingLike: 'se omite, Bellhop no tiene nada parecido',
  nothingLikeYet: 'se omite, Bellhop todavía no tiene nada parecido',
  notProfile: 'se omite, no es un perfil',
  noProfile: 'El archivo no contiene ningún perfil que Bellhop pueda ejecutar.',
  noProfileHint:
    'Elija una configuración de resticprofile en la que un perfil tenga una sección backup con source, o un archivo exportado por Bellhop.',
  noSource: 'el perfil se omite, no nombra nada que copiar',
  profileLeftOut: 'el perfil se omite: {{why}}',
  noParent: 'hereda de «{{name}}», que no existe',
  ownParent: 'hereda de sí mismo, a través de «{{name}}»',
  notVariable: 'se omite, no es una variable con un valor',
  passwordElsewhere: 'se omite, guarde en su lugar la contraseña como secreto del repositorio',
  valueAsSecret: 'su valor se omite, guárdelo con: bellhop secret set {{secret}}',
  headerAsSecret:
    'el valor de «{{name}}» se omite, guárdelo completo con: bellhop secret set {{secret}}',
  passwordAsSecret: 'se omite, guarde la contraseña con: bellhop secret set {{secret}}',
  itsPassword: 'su contraseña se omite, guárdela con: bellhop secret set {{secret}}',
  loginAsSecret: 'lo que está antes de la @ se omite, guárdelo con: {{command}}',
  badTimeout: '«{{written}}» no es una duración como 1m20s, así que se usan 30s',
  boundTimeout: '«{{written}}» pasa a ser {{used}}, Bellhop admite de 1s a 10m',
  wholeLimit: 'pasa a ser el límite de todas las tareas, Bellhop tiene uno por perfil',
  noRepository: 'no se nombra ninguno, así que se usa {{location}}; cámbielo en el perfil',
  noCopyRepository:
    'no se nombra ninguno, así que no se puede copiar nada; nombre uno en el perfil',
  variableInLocation: 'contiene una variable, que Bellhop no sustituye; corrija la ubicación',
  variableInPath: '{{path}} contiene una variable, que Bellhop no sustituye; corríjala',
  wildcard: '{{path}} se toma como un nombre, Bellhop no expande comodines; corríjalo',
  forgetCounts: 'sus reglas se omiten, valen las de forget',
  groupAlone: 'se omite, no acompaña a ninguna regla que valga',
  foreignRule:
    'se omiten todas las reglas de conservación, porque Bellhop no tiene ninguna así; elija algunas en el perfil',
  noGroups: 'pasa a ser host y rutas, porque Bellhop no tiene tales grupos',
  beforeBackup:
    'se omite, en Bellhop forget sigue a las copias o tiene su propia programación; elija',
  afterBackup:
    'se omite, porque no acompaña a ninguna regla que valga; elija qué conservar y cuándo',
  badSchedule: '«{{expression}}» no se puede leer y se omite: {{problem}}',
  notSend: 'se omite, no es una sección con una url',
  noUrl: 'se omite, no tiene url',
  noBody: 'se omite, una petición {{method}} no lleva ninguno',
  bodyFile:
    'el archivo se lee como plantilla de Handlebars: reescriba lo que tenga de Go, como {{example}}',
  bodyCounts: 'se omite, el body tiene prioridad',
  emptyVariable: 'la variable {{name}} no tiene valor en Bellhop y queda vacía',
  noSuchValue: 'se omite, Bellhop no tiene ese valor; elija uno en el perfil',
  noShell: 'se omite, Bellhop no ejecuta comandos de shell',
  ownUser: 'se omite, Bellhop se ejecuta como el usuario que ha iniciado sesión',
  runsWait: 'se omite, Bellhop hace que las ejecuciones de un repositorio se esperen unas a otras',
  keepsHistory: 'se omite, Bellhop guarda por sí mismo el historial de cada ejecución',
};
