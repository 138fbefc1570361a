import type { failuresEngine as english } from '../en/failures-engine.ts';
import type { Translated } from '../translated.ts';

export const failuresEngine: Translated<typeof english> = {
  cancelled: 'Die Installation wurde abgebrochen.',
  cancelledHint: 'Jederzeit wieder installieren: Es geht dort weiter, wo es war.',
  againHint: 'Noch einmal installieren, wenn das behoben ist: Es geht dort weiter, wo es war.',
  noRelease: '{{host}} hat diese Version von restic nicht.',
  noReleaseHint:
    'Ist das ein Spiegelserver, nachsehen, ob seine Adresse stimmt und er die Version hat.',
  notAllowed: '{{host}} lässt Bellhop restic nicht holen (Status {{status}}).',
  notAllowedHint:
    'Nachsehen, ob ein Proxy oder eine Firewall dazwischensteht, oder einen Spiegelserver nehmen, den Sie verwenden dürfen.',
  cannotAnswer: '{{host}} kann gerade nicht antworten (Status {{status}}).',
  inAWhileHint: 'Später noch einmal installieren.',
  noFile: '{{host}} hat mit Status {{status}} statt mit einer Datei geantwortet.',
  page: 'Von {{host}} kam eine Webseite statt restic.',
  pageHint:
    'Am Netzwerk anmelden, falls es das verlangt, nachsehen, ob der Spiegelserver stimmt, und noch einmal installieren.',
  wayOverProxy: '{{host}} (über den Proxy {{proxy}})',
  noName: 'Die Adresse von {{host}} wurde nicht gefunden.',
  noNameHint: 'Nachsehen, ob dieser Computer online ist, und noch einmal installieren.',
  silence: '{{way}} hat zu lange nicht geantwortet.',
  notTrusted: 'Dem Zertifikat von {{way}} wird nicht vertraut.',
  notTrustedHint:
    'Wenn Ihr Netzwerk TLS-Verbindungen aufbricht, dessen Zertifikat diesem System hinzufügen.',
  noWay: '{{way}} ist nicht erreichbar.',
  brokeOff: 'Die Verbindung zu {{way}} ist abgebrochen.',
  noRoom: 'Bei {{place}} ist kein Platz mehr für restic.',
  noRoomHint: 'Auf diesem Laufwerk etwa 100 MB Platz schaffen und noch einmal installieren.',
  mayNotWrite: 'Bellhop darf nicht nach {{place}} schreiben.',
  mayNotWriteHint:
    'Dafür sorgen, dass Sie dorthin schreiben dürfen und kein anderes Programm es festhält, und noch einmal installieren.',
  notStored: 'restic konnte nicht unter {{place}} gespeichert werden.',
  notStoredHint: 'Nachsehen, was mit diesem Ort nicht stimmt, und noch einmal installieren.',
  notListed: 'Die SHA256SUMS von {{host}} nennt {{file}} nicht.',
  otherSum: 'Die SHA256SUMS von {{host}} hat für {{file}} einen anderen Hash als Bellhop.',
  nothingInstalledHint:
    'Es wurde nichts installiert. Nachsehen, ob der Spiegelserver stimmt, oder von GitHub holen.',
  otherHash:
    'Was {{host}} als {{file}} geschickt hat, ist nicht das, was restic veröffentlicht hat: Der Hash ist ein anderer.',
  otherSize:
    'Was {{host}} unter diesem Namen hat, ist nicht diese Version von restic: Die Größe ist eine andere.',
  mirrorRightHint: 'Nachsehen, ob der Spiegelserver stimmt, oder von GitHub holen.',
  doesNotRun: 'restic {{version}} wurde geholt und ist echt, läuft aber auf diesem Computer nicht.',
  otherVersion: 'Was geholt wurde, nennt sich restic {{said}}, nicht {{version}}.',
  mayRunHint:
    'Nachsehen, ob aus {{folder}} Programme ausgeführt werden dürfen, oder restic von Hand installieren.',
  isBusy: 'restic wird schon installiert.',
  isBusyHint: 'Darauf warten oder es abbrechen.',
  noInstallation: 'Es läuft keine Installation von restic.',
  noInstallationHint: 'Es gibt nichts abzubrechen.',
  nothingFor:
    'Bellhop kennt für diesen Computer ({{platform}}, {{arch}}) kein restic, für das es bürgen könnte.',
  mirrorAddress: 'Der Spiegelserver hat keine Adresse, von der geholt wird.',
  mirrorAddressHint: 'Einen anderen Spiegelserver setzen, oder keinen für GitHub.',
  leadsAway: '{{host}} führt dorthin, von wo nichts geholt wird.',
  leadsOn: '{{host}} leitet immer weiter.',
  mirrorNotWhole:
    'Das kann nicht die Adresse eines Spiegelservers sein. Sie ist nicht vollständig.',
  mirrorNotHttps:
    'Das kann nicht die Adresse eines Spiegelservers sein. Sie muss mit https:// beginnen.',
  mirrorWithUser:
    'Das kann nicht die Adresse eines Spiegelservers sein. Sie darf weder Benutzer noch Passwort enthalten.',
  mirrorBeyondPath:
    'Das kann nicht die Adresse eines Spiegelservers sein. Sie muss mit ihrem Pfad enden.',
  mirrorHint:
    'Eine wie {{example}} angeben: Dahinter kommen /v0.19.1/ und die Dateien, wie restic sie veröffentlicht hat.',
  cannotUnpack: 'Was geholt wurde, lässt sich nicht entpacken.',
  cannotUnpackHint: 'Noch einmal installieren. Kommt das wieder, restic von Hand installieren.',
  notFound: 'restic, das die Sicherungen macht, wurde auf diesem Computer nicht gefunden.',
  notWorking: 'Unter {{path}} ist kein funktionierendes restic.',
  tooOld: 'restic {{version}} unter {{file}} ist zu alt: Bellhop braucht {{oldest}} oder neuer.',
  letInstall:
    'Bellhop eines installieren lassen: in den Einstellungen oder mit „bellhop engine install“.',
  chooseAnother: 'Ein anderes wählen oder Bellhop eines suchen lassen.',
  noWholePath: '{{path}} kann nicht verwendet werden: Es ist kein vollständiger Pfad.',
  isFolder: '{{path}} kann nicht verwendet werden: Es ist ein Ordner.',
  noSuchFile: '{{path}} kann nicht verwendet werden: Diese Datei gibt es nicht.',
  mayNotRun: '{{path}} kann nicht verwendet werden: Die Datei darf nicht ausgeführt werden.',
  chooseItself: 'Das Programm restic selbst wählen oder Bellhop eines suchen lassen.',
  installMac: 'Installieren mit: brew install restic',
  installWindows: 'Installieren mit: winget install --exact --id restic.restic',
  installLinux:
    'Mit Ihrer Paketverwaltung installieren oder das Programm von restic.net in den PATH legen.',
  installElse: 'restic installieren.',
};
