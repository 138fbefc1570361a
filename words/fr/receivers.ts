import type { receivers as english } from '../en/receivers.ts';
import type { Translated } from '../translated.ts';

export const receivers: Translated<typeof english> = {
  healthchecks:
    'Envoie un ping à un contrôle au début et à la fin d’une exécution, et remarque quand il manque.',
  healthchecksWarned: 'Une exécution avec avertissements compte ici comme une réussite.',
  healthchecksGrace:
    'Un contrôle dont le début n’est pas suivi d’une fin dans le délai de grâce passe à l’état « down ».',
  healthchecksLimit: 'Un contrôle reçoit au plus cinq pings par minute.',
  uptimeKuma: 'Met un moniteur push en état « up » ou « down ».',
  uptimeKumaPing: 'Le « ping » affiché par le moniteur est la durée de l’exécution.',
  uptimeKumaInterval: 'Réglez l’intervalle de heartbeat au-delà du temps entre deux sauvegardes.',
  betterStack: 'Signale chaque exécution à un heartbeat, et remarque quand aucune n’arrive.',
  betterStackPending: 'Un heartbeat reste en attente jusqu’à son premier message.',
  cronitor: 'Signale le début et la fin de chaque exécution à un moniteur de tâches.',
  cronitorUnknown:
    'Cronitor crée un nouveau moniteur pour une clé qu’il ne connaît pas : attention à l’orthographe.',
  deadMansSnitch: 'Se signale après chaque exécution, et remarque quand personne ne le fait.',
  deadMansSnitchErrors:
    'Les échecs ne sont signalés aussitôt que si les avis d’erreur du snitch sont activés.',
  ntfy: 'Envoie un message push à tous ceux qui écoutent un sujet.',
  ntfyTopic: 'Quiconque connaît le sujet peut le lire : choisissez un nom que personne ne devine.',
  ntfyShort:
    'Le journal et les textes d’erreur sont raccourcis : des messages plus longs arriveraient en pièce jointe.',
  gotify: 'Envoie un message push par votre propre serveur Gotify.',
  gotifyToken: 'Le jeton est celui d’une application (il commence par A), pas celui d’un client.',
  pushDevices: 'Envoie un message push à vos appareils.',
  pushoverPriority:
    'La priorité 2 est répétée toutes les 30 secondes pendant trois heures, jusqu’à ce que quelqu’un la confirme.',
  channelIncomingWebhook: 'Écrit dans un canal par un webhook entrant.',
  slackLimit: 'Slack accepte environ un message par seconde.',
  channelWebhook: 'Écrit dans un canal par un webhook.',
  discordWait:
    'Conservez « wait=true » : sans cela, Discord répond favorablement même si un message est perdu.',
  teams: 'Publie une Adaptive Card par un flux de travail.',
  teamsBegun:
    'La réponse dit seulement que le flux a commencé ; son historique montre comment il s’est passé.',
  teamsOwner: 'Un flux appartient à une personne et s’arrête quand ce compte disparaît.',
  telegram: 'Fait écrire un bot dans une discussion.',
  telegramBegin:
    'Écrivez d’abord au bot, ou ajoutez-le à la discussion : un bot ne peut pas commencer une conversation.',
  matrix: 'Écrit dans un salon.',
  matrixRoom: 'Le compte du jeton doit être dans le salon, et le salon ne peut pas être chiffré.',
  mattermostLocked: 'Un webhook verrouillé sur son canal en refuse un autre.',
  rocketChat: 'Écrit dans un canal par une intégration entrante.',
  rocketChatScript:
    'Si l’intégration a son propre script, c’est lui qui décide de ce qui est écrit.',
  pagerduty:
    'Ouvre un incident quand une exécution échoue, et le résout quand la suivante réussit.',
  pagerdutyRegion: 'Une clé de la région UE demande l’adresse https://events.eu.pagerduty.com.',
  pagerdutySuccess: 'Gardez « réussite » parmi les moments : c’est ce qui résout l’incident.',
  opsgenie: 'Ouvre une alerte quand une exécution échoue, et la ferme quand la suivante réussit.',
  opsgenieRegion: 'Une clé de la région UE demande l’adresse https://api.eu.opsgenie.com.',
  opsgenieLater: 'La réponse dit seulement que la demande sera traitée.',
  opsgenieRetired:
    'Opsgenie est en fin de vie ; son successeur est à https://api.atlassian.com/jsm/ops/integration.',
  trello: 'Ajoute une carte à une liste.',
  trelloEach: 'Chaque message crée une nouvelle carte.',
  jira: 'Crée un ticket.',
  jiraSecret: 'Le secret est ce qu’affiche `printf %s you@example.com:TOKEN | base64`.',
  jiraEach: 'Chaque message crée un nouveau ticket.',
  homeAssistant: 'Déclenche une automatisation, avec toute l’exécution comme données.',
  homeAssistantAll:
    'Home Assistant répond 200 à tout identifiant, même inexistant : vérifiez que l’automatisation a bien tourné.',
  homeAssistantJson:
    'L’automatisation trouve l’exécution en JSON dans trigger.json, par exemple trigger.json.run.outcome.',
  ifttt: 'Déclenche un applet : ses valeurs sont le titre, les détails et le résultat.',
  iftttNobody: 'IFTTT répond aussi 200 quand aucun applet n’écoute l’événement.',
  zapier: 'Lance un Zap avec toute l’exécution comme données.',
  zapierTaken: 'Zapier répond 200 quand il a accepté le message, avant que le Zap ne s’exécute.',
  make: 'Lance un scénario avec toute l’exécution comme données.',
  makeQueue:
    'Make répond en général « Accepted » quand le message attend dans la file du scénario.',
  n8n: 'Lance un flux de travail avec toute l’exécution comme données.',
  n8nProduction:
    'L’adresse de test (/webhook-test/) n’attend qu’un message ; ceci est l’adresse de production.',
  n8nRespond:
    'Réglez le nœud pour répondre quand le dernier nœud a fini : sinon, 200 dit seulement que le flux a commencé.',
  apprise: 'Prévient tous les services d’une configuration sur votre propre serveur Apprise.',
  appriseEmpty: '204 signifie que la clé n’a pas de configuration, et compte donc comme un échec.',
  pushbullet: 'Envoie une note à vos appareils.',
  grafana: 'Ouvre une alerte quand une exécution échoue, et la résout quand la suivante réussit.',
  grafanaSlash: 'Indiquez le jeton sans la barre oblique finale.',
  grafanaSuccess: 'Gardez « réussite » parmi les moments : c’est ce qui résout l’alerte.',
  adnanh: 'Exécute une commande sur une autre machine, avec toute l’exécution comme données.',
  adnanhMismatch:
    'Mettez trigger-rule-mismatch-http-response-code à 403 : sinon, un mauvais secret reçoit la réponse 200.',
  adnanhSignature:
    'Une X-Signature erronée reçoit la réponse 500, et l’envoi est donc retenté pendant deux jours.',
  adnanhOutput:
    'Activez include-command-output-in-response : sinon, la réponse arrive avant la fin de la commande.',
  standardWebhooks: 'Envoie un événement signé à votre propre destinataire.',
  standardWebhooksId: 'webhook-id reste le même quand un message est renvoyé.',
  zerobyte: 'Appelle une adresse avant une sauvegarde et une autre après, comme Zerobyte.',
  zerobyteTwoHooks:
    'Pour le comportement de Zerobyte, utilisez deux hooks : un au moment « avant », qui arrête la sauvegarde s’il échoue, et un aux moments de fin, qui en fait un avertissement.',
  zerobytePath: 'sourcePath est le premier chemin du profil.',
  simplebackups: 'Prévient un destinataire fait pour les webhooks de SimpleBackups.',
  simplebackupsUtc: 'started_at et finished_at sont en UTC.',
  simplebackupsWarned:
    'Une exécution avec avertissements a le statut « success » : SimpleBackups ne connaît pas d’avertissements.',
  butlerGet:
    'Prévient un destinataire fait pour les webhooks de Butler, dans la chaîne de requête.',
  butlerPost: 'Prévient un destinataire fait pour les webhooks de Butler, en JSON.',
  butlerZone: 'logTimeStamp est dans le fuseau horaire de cet ordinateur, comme dans Butler.',
  butlerQuery:
    'Une chaîne de requête déjà présente dans l’adresse est conservée ; Butler la perdrait.',
  butlerPut: 'Pour PUT, changez la méthode ; le corps reste le même.',
  checkly: 'Prévient un destinataire fait pour les webhooks de Checkly.',
  checklyBody:
    'Un corps écrit pour Checkly peut être collé tel quel ; les valeurs sont échappées pour JSON.',
  checklyLink: 'RESULT_LINK ouvre l’exécution dans Bellhop, sur l’ordinateur où elle a eu lieu.',
};
