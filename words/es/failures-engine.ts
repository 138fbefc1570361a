import type { failuresEngine as english } from '../en/failures-engine.ts';
import type { Translated } from '../translated.ts';

export const failuresEngine: Translated<typeof english> = {
  cancelled: 'La instalación se canceló.',
  cancelledHint: 'Instálelo de nuevo cuando quiera: continuará donde estaba.',
  againHint: 'Instálelo de nuevo cuando esté arreglado: continuará donde estaba.',
  noRelease: '{{host}} no tiene esta versión de restic.',
  noReleaseHint: 'Si es un espejo, compruebe si su dirección es correcta y si tiene esa versión.',
  notAllowed: '{{host}} no deja que Bellhop descargue restic (estado {{status}}).',
  notAllowedHint:
    'Compruebe si hay un proxy o un cortafuegos de por medio, o use un espejo al que tenga acceso.',
  cannotAnswer: '{{host}} no puede responder ahora (estado {{status}}).',
  inAWhileHint: 'Instálelo de nuevo dentro de un rato.',
  noFile: '{{host}} respondió con el estado {{status}} en lugar de un archivo.',
  page: 'De {{host}} llegó una página web en lugar de restic.',
  pageHint:
    'Inicie sesión en su red si esta lo pide, compruebe si el espejo es correcto e instálelo de nuevo.',
  wayOverProxy: '{{host}} (por el proxy {{proxy}})',
  noName: 'No se encontró la dirección de {{host}}.',
  noNameHint: 'Compruebe si este equipo tiene conexión e instálelo de nuevo.',
  silence: '{{way}} no respondió durante demasiado tiempo.',
  notTrusted: 'El certificado de {{way}} no es de confianza.',
  notTrustedHint: 'Si su red inspecciona TLS, añada su certificado a este sistema.',
  noWay: 'No se puede acceder a {{way}}.',
  brokeOff: 'La conexión con {{way}} se interrumpió.',
  noRoom: 'No queda sitio para restic en {{place}}.',
  noRoomHint: 'Libere sitio en ese disco, unos 100 MB, e instálelo de nuevo.',
  mayNotWrite: 'Bellhop no puede escribir en {{place}}.',
  mayNotWriteHint:
    'Asegúrese de que puede escribir ahí y de que ningún otro programa lo retiene, e instálelo de nuevo.',
  notStored: 'No se pudo guardar restic en {{place}}.',
  notStoredHint: 'Vea qué le pasa a ese lugar e instálelo de nuevo.',
  notListed: 'El SHA256SUMS de {{host}} no menciona {{file}}.',
  otherSum: 'El SHA256SUMS de {{host}} tiene para {{file}} otro hash que Bellhop.',
  nothingInstalledHint:
    'No se instaló nada. Compruebe si el espejo es correcto o descargue desde GitHub.',
  otherHash: 'Lo que {{host}} envió como {{file}} no es lo que restic publicó: su hash es otro.',
  otherSize:
    'Lo que {{host}} tiene con este nombre no es esta versión de restic: su tamaño es otro.',
  mirrorRightHint: 'Compruebe si el espejo es correcto o descargue desde GitHub.',
  doesNotRun: 'restic {{version}} se descargó y es auténtico, pero no funciona en este equipo.',
  otherVersion: 'Lo descargado dice ser restic {{said}}, no {{version}}.',
  mayRunHint:
    'Compruebe si se pueden ejecutar programas desde {{folder}}, o instale restic a mano.',
  isBusy: 'restic ya se está instalando.',
  isBusyHint: 'Espere a que acabe o cancélelo.',
  noInstallation: 'No hay ninguna instalación de restic en curso.',
  noInstallationHint: 'No hay nada que cancelar.',
  nothingFor:
    'Bellhop no conoce ningún restic para este equipo ({{platform}}, {{arch}}) del que pueda responder.',
  mirrorAddress: 'El espejo tiene una dirección desde la que no se descarga nada.',
  mirrorAddressHint: 'Ponga otro espejo, o ninguno para GitHub.',
  leadsAway: '{{host}} lleva a un sitio del que no se descarga nada.',
  leadsOn: '{{host}} redirige sin fin.',
  mirrorNotWhole: 'Esa no puede ser la dirección de un espejo. No está completa.',
  mirrorNotHttps: 'Esa no puede ser la dirección de un espejo. Debe empezar por https://.',
  mirrorWithUser:
    'Esa no puede ser la dirección de un espejo. No debe contener usuario ni contraseña.',
  mirrorBeyondPath: 'Esa no puede ser la dirección de un espejo. Debe terminar con su ruta.',
  mirrorHint:
    'Indique una como {{example}}: detrás vienen /v0.19.1/ y los archivos tal como restic los publicó.',
  cannotUnpack: 'Lo descargado no se puede descomprimir.',
  cannotUnpackHint: 'Instálelo de nuevo. Si vuelve a pasar, instale restic a mano.',
  notFound: 'No se encontró en este equipo restic, que hace las copias.',
  notWorking: 'No hay ningún restic que funcione en {{path}}.',
  tooOld:
    'El restic {{version}} de {{file}} es demasiado antiguo: Bellhop necesita {{oldest}} o posterior.',
  letInstall: 'Deje que Bellhop instale uno: en sus ajustes, o con «bellhop engine install».',
  chooseAnother: 'Elija otro o deje que Bellhop busque uno.',
  noWholePath: '{{path}} no se puede usar: no es una ruta completa.',
  isFolder: '{{path}} no se puede usar: es una carpeta.',
  noSuchFile: '{{path}} no se puede usar: no existe tal archivo.',
  mayNotRun: '{{path}} no se puede usar: no se puede ejecutar.',
  chooseItself: 'Elija el propio programa restic o deje que Bellhop busque uno.',
  installMac: 'Instálelo con: brew install restic',
  installWindows: 'Instálelo con: winget install --exact --id restic.restic',
  installLinux:
    'Instálelo con su gestor de paquetes, o ponga el programa de restic.net en su PATH.',
  installElse: 'Instale restic.',
};
