/** What the recipes say of their receivers. */
export const receivers = {
  healthchecks: 'Pings a check at the start and the end of a run, and notices when none comes.',
  healthchecksWarned: 'A run with warnings counts as a success here.',
  healthchecksGrace:
    'A check whose start is not followed by an end within its grace time goes down.',
  healthchecksLimit: 'A check is pinged five times a minute at most.',
  uptimeKuma: 'Sets a push monitor up or down.',
  uptimeKumaPing: 'The “ping” that the monitor shows is the duration of the run.',
  uptimeKumaInterval: 'Set the heartbeat interval longer than the time between two backups.',
  betterStack: 'Reports each run to a heartbeat, and notices when none comes.',
  betterStackPending: 'A heartbeat is pending until its first message.',
  cronitor: 'Reports the start and the end of each run to a job monitor.',
  cronitorUnknown:
    'Cronitor makes a new monitor of a key that it does not know: mind the spelling.',
  deadMansSnitch: 'Checks in after each run, and notices when nobody does.',
  deadMansSnitchErrors:
    'Failures are told at once only if the snitch has error notices switched on.',
  ntfy: 'Sends a push message to all who listen to a topic.',
  ntfyTopic: 'Whoever knows the topic can read it, so choose a name that nobody guesses.',
  ntfyShort: 'Log and error texts are shortened: longer messages would arrive as attachments.',
  gotify: 'Sends a push message through your own Gotify server.',
  gotifyToken: 'The token is an application’s (it begins with A), not a client’s.',
  pushDevices: 'Sends a push message to your devices.',
  pushoverPriority:
    'Priority 2 is repeated every 30 seconds for three hours, until somebody confirms it.',
  channelIncomingWebhook: 'Writes into a channel through an incoming webhook.',
  slackLimit: 'Slack takes about one message a second.',
  channelWebhook: 'Writes into a channel through a webhook.',
  discordWait: 'Leave “wait=true” in: without it Discord answers well although a message is lost.',
  teams: 'Posts an Adaptive Card through a workflow.',
  teamsBegun:
    'The answer says only that the workflow has begun; its run history shows how it went.',
  teamsOwner: 'A workflow belongs to one person and stops when that account goes.',
  telegram: 'Lets a bot write into a chat.',
  telegramBegin:
    'Write to the bot first, or add it to the chat: a bot cannot begin a conversation.',
  matrix: 'Writes into a room.',
  matrixRoom:
    'The account of the token must be in the room, and the room cannot be an encrypted one.',
  mattermostLocked: 'A webhook that is locked to its channel refuses another one.',
  rocketChat: 'Writes into a channel through an incoming integration.',
  rocketChatScript:
    'If the integration has a script of its own, the script decides what is written.',
  pagerduty: 'Opens an incident when a run fails, and resolves it when the next one succeeds.',
  pagerdutyRegion: 'A key of the EU region needs the address https://events.eu.pagerduty.com.',
  pagerdutySuccess: 'Keep “success” among the moments: it is what resolves the incident.',
  opsgenie: 'Opens an alert when a run fails, and closes it when the next one succeeds.',
  opsgenieRegion: 'A key of the EU region needs the address https://api.eu.opsgenie.com.',
  opsgenieLater: 'The answer says only that the request will be processed.',
  opsgenieRetired:
    'Opsgenie is being retired; its successor is at https://api.atlassian.com/jsm/ops/integration.',
  trello: 'Adds a card to a list.',
  trelloEach: 'Each message makes a new card.',
  jira: 'Creates an issue.',
  jiraSecret: 'The secret is what `printf %s you@example.com:TOKEN | base64` prints.',
  jiraEach: 'Each message makes a new issue.',
  homeAssistant: 'Triggers an automation, with the whole run as data.',
  homeAssistantAll:
    'Home Assistant answers 200 to every id, even one that does not exist: look whether the automation ran.',
  homeAssistantJson:
    'The automation finds the run as JSON in trigger.json, for example trigger.json.run.outcome.',
  ifttt: 'Triggers an applet: its values are the title, the details and the outcome.',
  iftttNobody: 'IFTTT also answers 200 when no applet listens to the event.',
  zapier: 'Starts a Zap with the whole run as data.',
  zapierTaken: 'Zapier answers 200 when it has taken the message, before the Zap runs.',
  make: 'Starts a scenario with the whole run as data.',
  makeQueue: 'Make usually answers “Accepted” when the message waits in the queue of the scenario.',
  n8n: 'Starts a workflow with the whole run as data.',
  n8nProduction:
    'The test address (/webhook-test/) listens for one message only; this is the production address.',
  n8nRespond:
    'Set the node to respond when the last node finishes: otherwise 200 says only that the workflow has started.',
  apprise: 'Tells all services of a configuration on your own Apprise server.',
  appriseEmpty: '204 means that the key has no configuration, so it counts as a failure.',
  pushbullet: 'Sends a note to your devices.',
  grafana: 'Opens an alert when a run fails, and resolves it when the next one succeeds.',
  grafanaSlash: 'Give the token without the slash at its end.',
  grafanaSuccess: 'Keep “success” among the moments: it is what resolves the alert.',
  adnanh: 'Runs a command on another machine, with the whole run as data.',
  adnanhMismatch:
    'Set trigger-rule-mismatch-http-response-code to 403: otherwise a wrong secret is answered with 200.',
  adnanhSignature: 'A wrong X-Signature is answered with 500, so it is tried again for two days.',
  adnanhOutput:
    'Set include-command-output-in-response: otherwise the answer comes before the command has ended.',
  standardWebhooks: 'Sends a signed event to a receiver of your own.',
  standardWebhooksId: 'webhook-id stays the same when a message is sent again.',
  zerobyte: 'Calls one address before a backup and another after it, as Zerobyte does.',
  zerobyteTwoHooks:
    'For Zerobyte’s behaviour use two hooks: one at “before” that stops the backup if it fails, one at the ends that makes a warning of it.',
  zerobytePath: 'sourcePath is the first path of the profile.',
  simplebackups: 'Tells a receiver that was made for the webhooks of SimpleBackups.',
  simplebackupsUtc: 'started_at and finished_at are in UTC.',
  simplebackupsWarned:
    'A run with warnings has the status “success”: SimpleBackups knows no warnings.',
  butlerGet: 'Tells a receiver that was made for the webhooks of Butler, in the query.',
  butlerPost: 'Tells a receiver that was made for the webhooks of Butler, as JSON.',
  butlerZone: 'logTimeStamp is in the time zone of this computer, as in Butler.',
  butlerQuery: 'A query that the address has already is kept; Butler would lose it.',
  butlerPut: 'For PUT change the method; the body stays the same.',
  checkly: 'Tells a receiver that was made for the webhooks of Checkly.',
  checklyBody:
    'A body that was written for Checkly can be pasted as it is; values are escaped for JSON.',
  checklyLink: 'RESULT_LINK opens the run in Bellhop, on the computer that it ran on.',
} as const;
