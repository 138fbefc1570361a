import type { receivers as english } from '../en/receivers.ts';
import type { Translated } from '../translated.ts';

export const receivers: Translated<typeof english> = {
  healthchecks:
    'Pingt einen Check zu Beginn und am Ende eines Laufs; der Dienst bemerkt, wenn kein Ping kommt.',
  healthchecksWarned: 'Ein Lauf mit Warnungen gilt hier als Erfolg.',
  healthchecksGrace:
    'Ein Check, auf dessen Start nicht innerhalb seiner Karenzzeit ein Ende folgt, gilt als ausgefallen.',
  healthchecksLimit: 'Ein Check wird höchstens fünfmal pro Minute angepingt.',
  uptimeKuma: 'Schaltet einen Push-Monitor auf „up“ oder „down“.',
  uptimeKumaPing: 'Der „Ping“, den der Monitor zeigt, ist die Dauer des Laufs.',
  uptimeKumaInterval:
    'Stellen Sie das Heartbeat-Intervall länger ein als die Zeit zwischen zwei Sicherungen.',
  betterStack:
    'Meldet jeden Lauf an einen Heartbeat; der Dienst bemerkt, wenn keine Meldung kommt.',
  betterStackPending: 'Ein Heartbeat gilt bis zu seiner ersten Nachricht als ausstehend.',
  cronitor: 'Meldet Beginn und Ende jedes Laufs an einen Job-Monitor.',
  cronitorUnknown:
    'Für einen unbekannten Schlüssel legt Cronitor einen neuen Monitor an: Achten Sie auf die Schreibweise.',
  deadMansSnitch: 'Meldet sich nach jedem Lauf; der Dienst bemerkt, wenn die Meldung ausbleibt.',
  deadMansSnitchErrors:
    'Fehler werden nur dann sofort gemeldet, wenn beim Snitch die Fehlermeldungen eingeschaltet sind.',
  ntfy: 'Sendet eine Push-Nachricht an alle, die ein Thema abonniert haben.',
  ntfyTopic: 'Wer das Thema kennt, kann mitlesen: Wählen Sie einen Namen, den niemand errät.',
  ntfyShort: 'Protokoll und Fehlertexte werden gekürzt: Längere Nachrichten kämen als Anhang an.',
  gotify: 'Sendet eine Push-Nachricht über Ihren eigenen Gotify-Server.',
  gotifyToken: 'Das Token gehört zu einer Anwendung (es beginnt mit A), nicht zu einem Client.',
  pushDevices: 'Sendet eine Push-Nachricht an Ihre Geräte.',
  pushoverPriority:
    'Priorität 2 wird drei Stunden lang alle 30 Sekunden wiederholt, bis jemand sie bestätigt.',
  channelIncomingWebhook: 'Schreibt über einen eingehenden Webhook in einen Kanal.',
  slackLimit: 'Slack nimmt etwa eine Nachricht pro Sekunde an.',
  channelWebhook: 'Schreibt über einen Webhook in einen Kanal.',
  discordWait:
    'Lassen Sie „wait=true“ stehen: Sonst meldet Discord auch dann Erfolg, wenn eine Nachricht verloren geht.',
  teams: 'Veröffentlicht über einen Workflow eine Adaptive Card.',
  teamsBegun:
    'Die Antwort sagt nur, dass der Workflow begonnen hat; wie er ausging, zeigt sein Ausführungsverlauf.',
  teamsOwner: 'Ein Workflow gehört einer Person und endet mit deren Konto.',
  telegram: 'Lässt einen Bot in einen Chat schreiben.',
  telegramBegin:
    'Schreiben Sie dem Bot zuerst oder fügen Sie ihn dem Chat hinzu: Ein Bot kann kein Gespräch beginnen.',
  matrix: 'Schreibt in einen Raum.',
  matrixRoom: 'Das Konto des Tokens muss im Raum sein, und der Raum darf nicht verschlüsselt sein.',
  mattermostLocked: 'Ein Webhook, der an seinen Kanal gebunden ist, lehnt einen anderen ab.',
  rocketChat: 'Schreibt über eine eingehende Integration in einen Kanal.',
  rocketChatScript:
    'Hat die Integration ein eigenes Skript, entscheidet dieses, was geschrieben wird.',
  pagerduty:
    'Öffnet einen Vorfall, wenn ein Lauf fehlschlägt, und löst ihn, wenn der nächste gelingt.',
  pagerdutyRegion:
    'Ein Schlüssel der EU-Region braucht die Adresse https://events.eu.pagerduty.com.',
  pagerdutySuccess: 'Lassen Sie „Erfolg“ unter den Zeitpunkten: Damit wird der Vorfall gelöst.',
  opsgenie:
    'Öffnet einen Alarm, wenn ein Lauf fehlschlägt, und schließt ihn, wenn der nächste gelingt.',
  opsgenieRegion: 'Ein Schlüssel der EU-Region braucht die Adresse https://api.eu.opsgenie.com.',
  opsgenieLater: 'Die Antwort sagt nur, dass die Anfrage bearbeitet wird.',
  opsgenieRetired:
    'Opsgenie wird eingestellt; der Nachfolger ist unter https://api.atlassian.com/jsm/ops/integration.',
  trello: 'Fügt einer Liste eine Karte hinzu.',
  trelloEach: 'Jede Nachricht legt eine neue Karte an.',
  jira: 'Legt einen Vorgang an.',
  jiraSecret: 'Das Geheimnis ist, was `printf %s you@example.com:TOKEN | base64` ausgibt.',
  jiraEach: 'Jede Nachricht legt einen neuen Vorgang an.',
  homeAssistant: 'Löst eine Automatisierung aus, mit dem ganzen Lauf als Daten.',
  homeAssistantAll:
    'Home Assistant antwortet auf jede ID mit 200, auch wenn es sie nicht gibt: Sehen Sie nach, ob die Automatisierung lief.',
  homeAssistantJson:
    'Die Automatisierung findet den Lauf als JSON in trigger.json, zum Beispiel trigger.json.run.outcome.',
  ifttt: 'Löst ein Applet aus: Seine Werte sind Titel, Einzelheiten und Ergebnis.',
  iftttNobody: 'IFTTT antwortet auch dann mit 200, wenn kein Applet auf das Ereignis hört.',
  zapier: 'Startet einen Zap mit dem ganzen Lauf als Daten.',
  zapierTaken:
    'Zapier antwortet mit 200, sobald es die Nachricht angenommen hat, noch bevor der Zap läuft.',
  make: 'Startet ein Szenario mit dem ganzen Lauf als Daten.',
  makeQueue:
    'Make antwortet meist „Accepted“, wenn die Nachricht in der Warteschlange des Szenarios liegt.',
  n8n: 'Startet einen Workflow mit dem ganzen Lauf als Daten.',
  n8nProduction:
    'Die Testadresse (/webhook-test/) wartet nur auf eine Nachricht; dies ist die Produktionsadresse.',
  n8nRespond:
    'Lassen Sie den Knoten antworten, wenn der letzte Knoten fertig ist: Sonst sagt 200 nur, dass der Workflow begonnen hat.',
  apprise: 'Benachrichtigt alle Dienste einer Konfiguration auf Ihrem eigenen Apprise-Server.',
  appriseEmpty:
    '204 bedeutet, dass der Schlüssel keine Konfiguration hat, und gilt deshalb als Fehler.',
  pushbullet: 'Sendet eine Notiz an Ihre Geräte.',
  grafana:
    'Öffnet einen Alarm, wenn ein Lauf fehlschlägt, und beendet ihn, wenn der nächste gelingt.',
  grafanaSlash: 'Geben Sie das Token ohne den Schrägstrich am Ende an.',
  grafanaSuccess: 'Lassen Sie „Erfolg“ unter den Zeitpunkten: Damit wird der Alarm beendet.',
  adnanh: 'Führt auf einem anderen Rechner einen Befehl aus, mit dem ganzen Lauf als Daten.',
  adnanhMismatch:
    'Setzen Sie trigger-rule-mismatch-http-response-code auf 403: Sonst wird ein falsches Geheimnis mit 200 beantwortet.',
  adnanhSignature:
    'Eine falsche X-Signature wird mit 500 beantwortet und deshalb zwei Tage lang erneut versucht.',
  adnanhOutput:
    'Setzen Sie include-command-output-in-response: Sonst kommt die Antwort, bevor der Befehl beendet ist.',
  standardWebhooks: 'Sendet ein signiertes Ereignis an einen eigenen Empfänger.',
  standardWebhooksId: 'webhook-id bleibt gleich, wenn eine Nachricht erneut gesendet wird.',
  zerobyte: 'Ruft wie Zerobyte vor einer Sicherung eine Adresse auf und danach eine andere.',
  zerobyteTwoHooks:
    'Für das Verhalten von Zerobyte nehmen Sie zwei Hooks: einen bei „davor“, der die Sicherung bei einem Fehler aufhält, und einen an den Enden, der daraus eine Warnung macht.',
  zerobytePath: 'sourcePath ist der erste Pfad des Profils.',
  simplebackups:
    'Benachrichtigt einen Empfänger, der für die Webhooks von SimpleBackups gemacht ist.',
  simplebackupsUtc: 'started_at und finished_at sind in UTC.',
  simplebackupsWarned:
    'Ein Lauf mit Warnungen hat den Status „success“: SimpleBackups kennt keine Warnungen.',
  butlerGet:
    'Benachrichtigt einen Empfänger, der für die Webhooks von Butler gemacht ist, in der Query.',
  butlerPost:
    'Benachrichtigt einen Empfänger, der für die Webhooks von Butler gemacht ist, als JSON.',
  butlerZone: 'logTimeStamp ist wie bei Butler in der Zeitzone dieses Computers.',
  butlerQuery: 'Eine Query, die die Adresse schon hat, bleibt erhalten; Butler verlöre sie.',
  butlerPut: 'Für PUT ändern Sie die Methode; der Body bleibt gleich.',
  checkly: 'Benachrichtigt einen Empfänger, der für die Webhooks von Checkly gemacht ist.',
  checklyBody:
    'Ein für Checkly geschriebener Body lässt sich unverändert einfügen; Werte werden für JSON maskiert.',
  checklyLink: 'RESULT_LINK öffnet den Lauf in Bellhop, auf dem Computer, auf dem er lief.',
};
