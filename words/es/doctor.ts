import type { doctor as english } from '../en/doctor.ts';
import type { Translated } from '../translated.ts';

export const doctor: Translated<typeof english> = {
  profiles: 'Perfiles',
  noProfiles: 'No hay ninguno, así que no se copia nada.',
  noProfilesRemedy: 'Cree uno en la ventana o impórtelos con: bellhop import FILE',
  installMac: 'en macOS: brew install restic',
  installWindows: 'en Windows: winget install --exact --id restic.restic',
  installLinux:
    'en Linux: sudo apt install restic, o sudo dnf install restic, o el programa de restic.net si ese es anterior a 0.17.1',
  keychainMac:
    'en macOS: abra Acceso a Llaveros y compruebe que el llavero de inicio de sesión está y desbloqueado',
  keychainWindows: 'en Windows: inicie el servicio «Administrador de credenciales»',
  keychainLinux:
    'en Linux: instale gnome-keyring (o KWallet) y libsecret, luego cierre y vuelva a abrir la sesión',
  engineAt: 'Versión {{version}} en {{path}}.',
  installRemedy: '{{hint}} Para instalarlo {{how}}.',
  keychainRemedy: '{{hint}} Para tener un llavero {{how}}.',
  keychain: 'Llavero',
  keychainWell: 'Responde y se pueden guardar secretos en él.',
  keychainMemory: 'Los secretos se guardan en memoria y se pierden al salir de Bellhop.',
  keychainMissing: 'Este sistema no tiene ningún llavero que Bellhop pueda usar.',
  keychainLocked: 'El llavero está bloqueado.',
  keychainLockedRemedy:
    'Desbloquéelo, normalmente iniciando sesión de nuevo, e inténtelo otra vez.',
  keychainSilent: 'El llavero no responde.',
  keychainSilentRemedy:
    'Busque un cuadro de diálogo que espere su contraseña o inicie sesión de nuevo.',
  dataFolder: 'Carpeta de datos',
  folderWell: 'Se puede escribir en {{path}}.',
  folderIll:
    'No se puede escribir en {{path}}, así que no se guardan ni los ajustes ni el historial.',
  folderRemedy: 'Dese permiso para escribir ahí o elija otra carpeta con --data DIR.',
  configuration: 'Configuración',
  readable: 'Se puede leer.',
  history: 'Historial',
  historyRemedy: 'Salga de Bellhop, saque history.db de su carpeta de datos e inícielo de nuevo.',
  rights: 'Permisos',
  profile: 'Perfil «{{name}}»',
  profileWell: 'Sus secretos y carpetas están disponibles.',
  secretsMissing_one: 'El secreto {{names}} no está guardado.',
  secretsMissing_other: 'Los secretos {{names}} no están guardados.',
  secretsRemedy: 'Guarde lo que falta: {{commands}}',
  pathsMissing_one: '{{paths}} no está.',
  pathsMissing_other: '{{paths}} no están.',
  pathsRemedy: 'Conecte la unidad o quite del perfil lo que ya no existe.',
  unreadable_one: '{{n}} archivo o carpeta no se puede leer y faltará en sus copias: {{names}}.',
  unreadable_other:
    '{{n}} archivos o carpetas no se pueden leer y faltarán en sus copias: {{names}}.',
  unreadableMore:
    '{{n}} archivos o carpetas no se pueden leer y faltarán en sus copias: {{names}}, …',
  unreadableRemedy: 'Dese permiso para leerlos o exclúyalos en el perfil.',
  overdue: 'Su copia de seguridad está atrasada desde el {{day}}.',
  overdueRemedy: 'Ejecútela ahora y vea en el historial por qué no tuvo éxito.',
  norUnanswered: '{{first}}, ni {{second}}',
  unanswered:
    'Este equipo no dice {{what}}, así que lo que piden las programaciones al respecto cuenta como cumplido.',
  unansweredRemedy: 'Quite la condición del perfil o tenga presente que aquí no retiene nada.',
};
