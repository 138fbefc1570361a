import type { failuresKeychain as english } from '../en/failures-keychain.ts';
import type { Translated } from '../translated.ts';

export const failuresKeychain: Translated<typeof english> = {
  installKeyring: 'Instale gnome-keyring o KWallet, después cierre la sesión y vuelva a entrar.',
  keyringLocked: 'El llavero de inicio de sesión está bloqueado.',
  keyringLockedHint:
    'Desbloquee el llavero de inicio de sesión con su contraseña (en Contraseñas y claves, o KWallet) e inténtelo de nuevo.',
  noLoginKeyring:
    'El servicio de llavero funciona, pero todavía no hay llavero de inicio de sesión.',
  noLoginKeyringHint:
    'Cierre la sesión y vuelva a entrar con su contraseña, o cree un llavero llamado «Login» en Contraseñas y claves.',
  keyringSilent: 'El servicio de llavero no responde.',
  keyringSilentHint:
    'Busque una solicitud de contraseña detrás de otras ventanas, o cierre la sesión y vuelva a entrar.',
  keyringRestarted: 'El servicio de llavero se reinició, y este Bellhop aún conoce el anterior.',
  keyringRestartedHint: 'Salga de Bellhop e inícielo de nuevo.',
  noKeyringService: 'No hay ningún servicio de llavero en marcha.',
  noSession: 'Aquí no hay sesión de escritorio (D-Bus), y por tanto tampoco llavero.',
  noSessionHint:
    'Inicie Bellhop desde su sesión de escritorio, o bajo dbus-run-session con gnome-keyring.',
  keychainLocked:
    'El llavero de inicio de sesión está bloqueado, o no se permitió a Bellhop usarlo.',
  keychainLockedHint:
    'Desbloquee el llavero en Acceso a Llaveros, inténtelo de nuevo y elija Permitir siempre.',
  noKeychain: 'No hay llavero de inicio de sesión.',
  noKeychainHint: 'Abra Acceso a Llaveros y cree un llavero predeterminado.',
  notLoadable: 'No se pudo cargar el módulo de llavero (keytar).',
  installLibsecret:
    'Instale libsecret (libsecret-1-0 en Debian y Ubuntu, libsecret en Fedora y Arch) e inicie Bellhop de nuevo.',
  installAgain: 'Instale Bellhop de nuevo: le falta una parte.',
  tookTooLong: 'El llavero no respondió en {{seconds}} segundos.',
  tookTooLongWindowsHint: 'Inténtelo de nuevo. Si sigue igual, cierre la sesión y vuelva a entrar.',
  tookTooLongHint:
    'Busque una solicitud de contraseña detrás de otras ventanas, respóndala e inténtelo de nuevo.',
  unknownTrouble: 'No se puede usar el llavero de este sistema.',
  unknownTroubleMacHint:
    'Abra Acceso a Llaveros y compruebe si el llavero de inicio de sesión funciona.',
  unknownTroubleWindowsHint:
    'Abra el Administrador de credenciales en el Panel de control y compruebe si funciona.',
  ready: 'El llavero está abierto.',
  inMemory: 'Los secretos se guardan en memoria y se olvidan al salir de Bellhop.',
  inMemoryHint: 'Vuelva a definirlos tras cada inicio, o configure un llavero en este equipo.',
  secretMissing: 'El secreto «{{name}}» no está en el llavero.',
  secretMissingHint: 'Defínalo con: bellhop secret set {{name}}',
  memoryNotNeeded: 'El llavero funciona, así que los secretos no se guardan en memoria.',
  memoryNotNeededHint: 'Defina el secreto: se guarda en el llavero.',
  badName: '«{{name}}» no puede ser el nombre de un secreto.',
  badNameHint: 'Elija otro: {{rule}}, 100 como máximo.',
  valueEmpty: 'El valor del secreto «{{name}}» está vacío.',
  valueEmptyHint: 'Dele un valor.',
  valueTooLong: 'El valor del secreto «{{name}}» supera los {{bytes, number}} bytes.',
  valueTooLongHint: 'Elija uno más corto: los llaveros de algunos sistemas no admiten más.',
  valueNotText: 'El valor del secreto «{{name}}» no es texto sin formato.',
  valueNotTextHint: 'Escriba los valores binarios en base64 o en hexadecimal.',
};
