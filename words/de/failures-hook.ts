import type { failuresHook as english } from '../en/failures-hook.ts';
import type { Translated } from '../translated.ts';

export const failuresHook: Translated<typeof english> = {
  urlFault: 'Die URL des Hooks kann nicht aufgerufen werden.',
  urlFaultHint: 'Vollständig ausschreiben, beginnend mit http:// oder https://.',
  cancelled: 'Der Aufruf wurde abgebrochen, bevor er fertig war.',
  cancelledHint: 'Nichts weiter zu tun; der Empfänger kann es trotzdem bekommen haben.',
  refused: '{{host}} hat die Verbindung abgelehnt.',
  refusedHint: 'Nachsehen, ob der Empfänger läuft und der Port in der URL stimmt.',
  reset: '{{host}} hat die Verbindung abgebrochen, bevor die Antwort vollständig war.',
  resetHint:
    'Nachsehen, ob der Empfänger abgestürzt ist oder ob die URL mit https:// beginnen sollte.',
  dns: 'Der Name {{host}} wurde nicht gefunden.',
  dnsHint: 'Den Namen in der URL prüfen und ob dieser Computer online ist.',
  unreachable: '{{host}} ist von hier nicht erreichbar ({{code}}).',
  unreachableHint: 'Das Netzwerk prüfen, ein vielleicht nötiges VPN und Firewalls.',
  timeout: '{{host}} war nicht rechtzeitig erreichbar.',
  swallowedHint: 'Die Adresse prüfen und ob eine Firewall die Verbindung verschluckt.',
  blocked:
    '{{host}} führt zu einer Adresse, unter der Cloud-Rechner Zugangsdaten halten; diese ruft Bellhop nie auf.',
  blockedHint: 'Die Adresse des Empfängers in Ihrem Netzwerk oder im Internet verwenden.',
  protocol: '{{host}} hat nicht in HTTP geantwortet ({{code}}).',
  protocolHint: 'Nachsehen, ob die URL und ihr Port zu einem Webserver führen.',
  unsendable: 'Die Anfrage an {{host}} kann so nicht gesendet werden.',
  unsendableHint:
    'Die Header des Hooks prüfen: ein Zeilenumbruch oder ein Header, den die Verbindung selbst setzt.',
  proxyTimeout:
    'Der Proxy {{proxy}} hat binnen {{seconds}} Sekunden keinen Weg zu {{host}} geöffnet.',
  proxyUnknown:
    'Der eingerichtete Proxy kann nicht verwendet werden: Seine URL ist weder http noch https.',
  proxySettings:
    'Die Adresse des Proxys in den Systemeinstellungen prüfen oder seinen Betreiber fragen.',
  proxyRefused: 'Der Proxy {{proxy}} hat die Verbindung abgelehnt.',
  proxyNoName: 'Der Name des Proxys {{proxy}} wurde nicht gefunden.',
  proxyNotThrough: 'Der Proxy {{proxy}} hat den Aufruf nicht durchgelassen ({{code}}).',
  proxyWantsPassword:
    'Der Proxy {{proxy}} verlangt einen Namen und ein Passwort oder andere als die angegebenen (407).',
  proxyWantsPasswordHint: 'In die URL des Proxys schreiben: http://name:password@host:port.',
  proxyForbids: 'Der Proxy {{proxy}} erlaubt keine Aufrufe an {{host}} (403).',
  proxyForbidsHint: 'Den Betreiber des Proxys fragen oder diesen Host davon ausnehmen.',
  proxyNoWay: 'Der Proxy {{proxy}} hat keinen Weg zu {{host}} gefunden ({{status}}).',
  proxyNoWayHint:
    'Nachsehen, ob der Empfänger läuft und von dort, wo der Proxy ist, erreichbar ist.',
  redirect:
    '{{host}} hat mit {{status}} geantwortet, einer Weiterleitung. Bellhop folgt keinen Weiterleitungen.',
  checkUrlHint: 'Die URL des Hooks prüfen.',
  redirectHint: 'Wenn dieser Ort stimmt, ihn zur URL des Hooks machen: {{location}}',
  status401Hint:
    'Die Zugangsdaten des Hooks prüfen: Das Geheimnis kann falsch oder abgelaufen sein.',
  status404Hint:
    'Die URL ist wahrscheinlich falsch: mit der vergleichen, die der Empfänger angibt.',
  status405Hint: 'Für den Hook eine andere Methode wählen; die meisten Empfänger wollen POST.',
  status408Hint:
    'Der Empfänger hat vergeblich auf die Anfrage gewartet: noch einmal versuchen oder das Netzwerk dazwischen ansehen.',
  status410Hint:
    'Der Empfänger will unter dieser URL keine Nachrichten mehr: dem Hook eine neue geben oder ihn ausschalten.',
  status413Hint: 'Den Body des Hooks kürzen.',
  status415Hint: 'Dem Hook den Content-Type-Header geben, den der Empfänger verlangt.',
  status429Hint:
    'Der Empfänger will weniger Aufrufe: warten oder den Hook zu weniger Zeitpunkten senden lassen.',
  status500Hint:
    'Der Fehler liegt beim Empfänger: später noch einmal versuchen oder dessen Protokoll ansehen.',
  status400Hint: 'Body und Header des Hooks mit dem vergleichen, was der Empfänger verlangt.',
  statusFineHint:
    'Wenn diese Antwort in Ordnung ist, sie in die Liste der erfolgreichen Antworten des Hooks aufnehmen.',
  answered: '{{host}} hat mit {{status}} geantwortet.',
  answeredMeaning: '{{host}} hat mit {{status}} geantwortet ({{meaning}}).',
  status400: 'fehlerhafte Anfrage',
  status401: 'nicht autorisiert',
  status403: 'verboten',
  status404: 'nicht gefunden',
  status405: 'Methode nicht erlaubt',
  status408: 'Zeitüberschreitung der Anfrage',
  status410: 'nicht mehr vorhanden',
  status413: 'zu groß',
  status415: 'nicht unterstützter Medientyp',
  status422: 'nicht verstanden',
  status425: 'zu früh',
  status429: 'zu viele Anfragen',
  status500: 'interner Fehler',
  status502: 'fehlerhaftes Gateway',
  status503: 'nicht verfügbar',
  status504: 'Zeitüberschreitung am Gateway',
  timeoutAnswering:
    '{{host}} hat angefangen zu antworten, ist aber nicht binnen {{seconds}} Sekunden fertig geworden.',
  timeoutAnsweringHint:
    'Nachsehen, warum der Empfänger so langsam antwortet, oder dem Hook eine längere Frist geben.',
  timeoutSending:
    '{{host}} hat die Verbindung angenommen, aber nicht binnen {{seconds}} Sekunden geantwortet.',
  timeoutSendingHint:
    'Nachsehen, ob der Empfänger überlastet ist, oder dem Hook eine längere Frist geben.',
  timeoutConnected:
    '{{host}} hat die Verbindung angenommen, aber binnen {{seconds}} Sekunden kam keine sichere zustande.',
  timeoutConnectedHint: 'Nachsehen, ob der Empfänger auf diesem Port https spricht.',
  timeoutBefore: '{{host}} war binnen {{seconds}} Sekunden nicht erreichbar.',
  caFileHint: 'Eine Datei mit Zertifikaten wählen, die mit -----BEGIN CERTIFICATE----- beginnen.',
  caFileMissing: 'Die CA-Datei {{file}} des Hooks gibt es nicht; es wurde nichts gesendet.',
  caFileUnreadable:
    'Die CA-Datei {{file}} des Hooks kann nicht gelesen werden ({{code}}); es wurde nichts gesendet.',
  caFileEmpty:
    'Die CA-Datei {{file}} des Hooks enthält kein Zertifikat in PEM-Form; es wurde nichts gesendet.',
  caFileDamaged:
    'Die CA-Datei {{file}} des Hooks enthält ein beschädigtes Zertifikat; es wurde nichts gesendet.',
  tlsTrustHint:
    'Dem Hook die CA-Datei des Empfängers geben oder den Empfänger ein Zertifikat einer bekannten Stelle verwenden lassen.',
  tlsExpired: 'Das Zertifikat von {{host}} ist abgelaufen ({{code}}).',
  tlsExpiredOn: 'Das Zertifikat von {{host}} ist am {{day}} abgelaufen ({{code}}).',
  tlsExpiredHint: 'Das Zertifikat beim Empfänger erneuern.',
  tlsNotYet: 'Das Zertifikat von {{host}} ist noch nicht gültig ({{code}}).',
  tlsNotYetHint: 'Die Uhr dieses Computers und das Zertifikat beim Empfänger prüfen.',
  tlsOtherName: 'Das Zertifikat von {{host}} gehört zu einem anderen Namen ({{code}}).',
  tlsOtherNameHint: 'In der URL den Namen verwenden, für den das Zertifikat ausgestellt ist.',
  tlsSelfSigned:
    'Das Zertifikat von {{host}} ist selbst signiert und beweist daher nichts ({{code}}).',
  tlsUntrusted: 'Dem Zertifikat von {{host}} kann nicht vertraut werden ({{code}}).',
  tlsBrokeOff: '{{host}} hat die sichere Verbindung abgebrochen ({{code}}).',
  tlsBrokeOffHint:
    'Nachsehen, ob der Empfänger von Aufrufern ein Zertifikat verlangt; Bellhop hat keines vorzuzeigen.',
  tlsOldVersion: '{{host}} spricht nur eine TLS-Version, die nicht mehr sicher ist ({{code}}).',
  tlsOldVersionHint: 'Den Empfänger TLS 1.2 oder neuer sprechen lassen.',
  tlsNone: 'Zu {{host}} kam keine sichere Verbindung zustande ({{code}}).',
  tlsNoneHint:
    'Nachsehen, ob der Empfänger auf diesem Port https spricht; wenn nicht, beginnt die URL mit http://.',
  templateNoFile: '{{path}} ist keine Datei.',
  templateNoFileHint: 'Eine Textdatei wählen.',
  templateTooLong: '{{path}} ist länger als 64 KiB.',
  templateTooLongHint: 'Die Datei kürzen.',
  templateMissing: 'Die Datei {{path}} ist nicht da.',
  templateUnreadable: '{{path}} kann nicht gelesen werden ({{code}}).',
  templateMissingHint: 'Die Datei dorthin legen oder im Hook eine andere wählen.',
  keyEmpty: 'Das Geheimnis „{{name}}“ kann nicht nach Standard Webhooks signieren: Es ist leer.',
  keyNoBase64:
    'Das Geheimnis „{{name}}“ kann nicht nach Standard Webhooks signieren: Es ist kein Base64.',
  keyTooShort:
    'Das Geheimnis „{{name}}“ kann nicht nach Standard Webhooks signieren: Es ist zu kurz.',
  keyTooLong:
    'Das Geheimnis „{{name}}“ kann nicht nach Standard Webhooks signieren: Es ist zu lang.',
  keyHint:
    'Richtig ist „whsec_“ und das Base64 von 24 bis 64 zufälligen Bytes, wie `openssl rand -base64 32` sie erzeugt.',
  plainKeyEmpty: 'Das Geheimnis „{{name}}“ kann nicht signieren: Es ist leer.',
  plainKeyEmptyHint: 'Unter diesem Namen das Geheimnis speichern, das der Empfänger kennt.',
  portInUse: 'Port {{port}} wird von einem anderen Programm verwendet.',
  portHint: 'Einen anderen Port wählen, oder 0 für irgendeinen freien.',
  portKept: 'Port {{port}} ist dem System vorbehalten.',
  portKeptHint: 'Einen Port ab 1024 wählen, oder 0 für irgendeinen freien.',
  portUnusable: 'Auf Port {{port}} kann nichts empfangen werden.',
  originNotAllowed:
    'Aufrufe an {{origin}} sind nicht erlaubt. {{origin}} in den Einstellungen zu den erlaubten Ursprüngen hinzufügen, oder zu BELLHOP_ALLOWED_ORIGINS.',
  tooSoon:
    'Zurückgehalten: Die vorige war vor {{elapsed}} s, und dieser Hook meldet sich höchstens alle {{limit}} s, solange sich nichts ändert.',
  hooksOff: 'Alle Hooks sind in den Einstellungen ausgeschaltet.',
  channelOff: 'Der Kanal „{{name}}“ ist ausgeschaltet.',
  channelGone: 'Den Kanal dieses Hooks gibt es nicht mehr.',
  offline: 'Dieser Computer hat kein Netzwerk; gesendet wird, wenn es eines gibt.',
  ruleUnread:
    '{{host}} hat geantwortet, aber die Antwort ist komprimiert; die Regel für Antworten konnte daher nicht geprüft werden.',
  ruleUnreadHint:
    'Den Accept-Encoding-Header aus dem Hook nehmen oder seine Regel für Antworten entfernen.',
  ruleHint:
    'In der Antwort nachsehen, was der Empfänger sagt, oder die Regel des Hooks für Antworten korrigieren.',
  ruleLacking:
    '{{host}} hat geantwortet, aber die Antwort enthält „{{wanted}}“ nicht. Sie lautet: „{{said}}“.',
  ruleLackingStart:
    '{{host}} hat geantwortet, aber die ersten 64 KiB der Antwort enthalten „{{wanted}}“ nicht. Sie lautet: „{{said}}“.',
  ruleHolding:
    '{{host}} hat geantwortet, aber die Antwort enthält „{{unwanted}}“. Sie lautet: „{{said}}“.',
  ruleNoJson: '{{host}} hat geantwortet, aber die Antwort ist kein JSON. Sie lautet: „{{said}}“.',
  ruleLongJson:
    '{{host}} hat geantwortet, aber die Antwort ist länger als 64 KiB; ihr JSON konnte daher nicht gelesen werden. Sie lautet: „{{said}}“.',
  ruleNoPath:
    '{{host}} hat geantwortet, aber es gibt kein „{{path}}“, das {{wanted}} sein sollte. Die Antwort lautet: „{{said}}“.',
  ruleOtherValue:
    '{{host}} hat geantwortet, aber „{{path}}“ ist nicht {{wanted}}, sondern „{{came}}“.',
  urlCannotBeMade: 'Hook „{{name}}“: Die URL kann nicht gebildet werden. {{why}}',
  headerCannotBeMade:
    'Hook „{{name}}“: Der Header „{{header}}“ kann nicht gebildet werden. {{why}}',
  fieldCannotBeMade:
    'Hook „{{name}}“: Das Feld „{{field}}“ der Query kann nicht gebildet werden. {{why}}',
  bodyCannotBeMade: 'Hook „{{name}}“: Der Body kann nicht gebildet werden. {{why}}',
  headersCannotBeMade: 'Hook „{{name}}“: Die Header können nicht gebildet werden. {{why}}',
  urlNobody: 'Sie sagt nicht, wen sie aufruft.',
  urlNobodyHint:
    'Mit http:// oder https:// und einem ausgeschriebenen Host beginnen, ohne {{braces}}.',
  urlLedAway: 'Ein Wert hat sie von {{origin}} weggeführt.',
  urlLedAwayHint: 'Schema, Host und Port ausschreiben und Werte nur dahinter setzen.',
  urlDots: 'Sie hat einen Teil „.“ oder „..“, der zu einem anderen Pfad führen würde.',
  urlDotsHint: 'Den Pfad ausschreiben oder den Wert „.“ oder „..“ herausnehmen.',
  headersTooLong: 'Zusammen sind sie länger als 8 KiB.',
  headersTooLongHint: 'Lange Werte in den Body setzen oder mit {{sample}} kürzen.',
  compressedAnswer: '(mit {{encoding}} komprimiert, nicht angezeigt)',
  cutBody: '(nach 64 KiB abgeschnitten)',
};
