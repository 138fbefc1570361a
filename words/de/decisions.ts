import type { decisions as english } from '../en/decisions.ts';
import type { Translated } from '../translated.ts';

export const decisions: Translated<typeof english> = {
  pausedUntil: 'Die Zeitpläne sind bis {{time}} pausiert.',
  pausedUntilResumed: 'Die Zeitpläne sind pausiert, bis sie jemand fortsetzt.',
  quietHours: 'Es ist zwischen {{from}} und {{to}}; dann soll diese Aufgabe nicht laufen.',
  onBattery: 'Der Computer läuft auf Akku, und diese Aufgabe wartet auf Netzstrom.',
  onBatteryAt:
    'Der Computer läuft auf Akku ({{percent}} %), und diese Aufgabe wartet auf Netzstrom.',
  batteryLow:
    'Der Akku ist bei {{percent}} %, und diese Aufgabe wartet auf Netzstrom oder mehr als {{least}} %.',
  metered: 'Die Verbindung ist getaktet, und diese Aufgabe wartet auf eine andere.',
  inUse_one:
    'Jemand benutzt den Computer, und diese Aufgabe wartet auf {{count, number}} Minute Ruhe.',
  inUse_other:
    'Jemand benutzt den Computer, und diese Aufgabe wartet auf {{count, number}} Minuten Ruhe.',
  pathsMissing_one: '{{paths}} ist nicht da, und diese Aufgabe wartet darauf.',
  pathsMissing_other: '{{paths}} sind nicht da, und diese Aufgabe wartet darauf.',
  offline: 'Der Computer hat kein Netzwerk, und das Repository liegt auf einem anderen.',
  powerUnknown:
    'Ob der Computer auf Akku läuft, war nicht festzustellen; er gilt als am Stromnetz angeschlossen.',
  chargeUnknown: 'Wie voll der Akku ist, war nicht festzustellen; er gilt als voll genug.',
  meteredUnknown:
    'Ob die Verbindung getaktet ist, war nicht festzustellen; sie gilt als nicht getaktet.',
  useUnknown: 'Ob jemand den Computer benutzt, war nicht festzustellen; er gilt als unbenutzt.',
  hostUnknown:
    'Ob der Host des Repositorys antwortet, war nicht festzustellen; er gilt als erreichbar.',
  anyway_one: 'Seit einem Tag gab es keinen Erfolg; dies hält nicht mehr auf: {{reasons}}.',
  anyway_other:
    'Seit {{count, number}} Tagen gab es keinen Erfolg; dies hält nicht mehr auf: {{reasons}}.',
  power: 'Stromversorgung',
  meteredNetwork: 'getaktete Verbindung',
  quiet: 'Ruhezeit',
  use: 'Benutzung des Computers',
  batteryOrMains: 'ob er auf Akku läuft',
  meteredOrNot: 'ob die Verbindung getaktet ist',
  usedOrNot: 'ob ihn jemand benutzt',
  closing: 'Bellhop wird beendet.',
  waitsForRun: 'Wartet auf den Lauf, der gerade läuft.',
  onePassed:
    'Der Termin {{from}} verstrich, während Bellhop oder der Computer aus war oder schlief.',
  somePassed_one:
    '{{count, number}} Termin von {{from}} bis {{to}} verstrich, während Bellhop oder der Computer aus war oder schlief.',
  somePassed_other:
    '{{count, number}} Termine von {{from}} bis {{to}} verstrichen, während Bellhop oder der Computer aus war oder schlief.',
  passedHint: 'Das Profil verpasste Termine nachholen lassen oder von Hand ausführen.',
  unmetCatchUpHint: 'Es wird nachgeholt, sobald sich das ändert. Von Hand geht es jederzeit.',
  unmetHint: 'Der nächste Termin wird abgewartet. Von Hand geht es jederzeit.',
  overlap: 'Der letzte Lauf war noch nicht zu Ende, als der nächste fällig war.',
  overlapHint: 'Seltener laufen lassen oder herausfinden, warum es so lange dauert.',
  overtaken: 'Der nächste Termin kam, bevor der Lauf beginnen konnte.',
  overtakenHint:
    'Das Profil verpasste Termine nachholen lassen oder seine Läufe weniger gestreut starten lassen.',
  makesUpFor: 'Holt den verpassten Termin {{time}} nach.',
  makesUpForSome_one: 'Holt {{count, number}} Termin von {{from}} bis {{to}} nach.',
  makesUpForSome_other: 'Holt {{count, number}} Termine von {{from}} bis {{to}} nach.',
  unlocked:
    'Das Repository war gesperrt: Verwaiste Sperren wurden entfernt, und es wird noch einmal versucht, bis zu einer Minute lang.',
  notUnlocked:
    'Das Repository war gesperrt, und die Suche nach verwaisten Sperren schlug fehl: {{reason}}',
  cloudFiles:
    'Dateien, die nur in einer Cloud liegen, werden mitgesichert: restic kann sie hier nicht unterscheiden.',
  otherFileSystems:
    'Andere Dateisysteme werden mitgesichert: restic kann sie unter Windows nicht unterscheiden.',
  noShadowCopies:
    'Die Dateien werden gelesen, wie sie sind: Volumenschattenkopien gibt es nur unter Windows.',
  otherCompression:
    'Die Kompression ist „{{instead}}“ statt „{{wanted}}“, das restic erst seit 0.19 kennt.',
  restores: 'Stellt Snapshot {{id}} nach {{target}} wieder her.',
};
