import type { receivers as english } from '../en/receivers.ts';
import type { Translated } from '../translated.ts';

export const receivers: Translated<typeof english> = {
  healthchecks:
    'Envía un ping a un control al inicio y al final de una ejecución, y avisa cuando no llega.',
  healthchecksWarned: 'Una ejecución con advertencias cuenta aquí como éxito.',
  healthchecksGrace:
    'Un control cuyo inicio no va seguido de un final dentro del periodo de gracia pasa a estar caído.',
  healthchecksLimit: 'Un control recibe como máximo cinco pings por minuto.',
  uptimeKuma: 'Pone un monitor push en estado «up» o «down».',
  uptimeKumaPing: 'El «ping» que muestra el monitor es la duración de la ejecución.',
  uptimeKumaInterval:
    'El intervalo de heartbeat debe ser más largo que el tiempo entre dos copias de seguridad.',
  betterStack: 'Comunica cada ejecución a un heartbeat, y avisa cuando no llega ninguna.',
  betterStackPending: 'Un heartbeat está pendiente hasta su primer mensaje.',
  cronitor: 'Comunica el inicio y el final de cada ejecución a un monitor de tareas.',
  cronitorUnknown:
    'Cronitor crea un monitor nuevo con una clave que no conoce: conviene revisar cómo está escrita.',
  deadMansSnitch: 'Se registra después de cada ejecución, y avisa cuando nadie lo hace.',
  deadMansSnitchErrors:
    'Los fallos se comunican al momento solo si el snitch tiene activados los avisos de error.',
  ntfy: 'Envía un mensaje push a todos los que escuchan un tema.',
  ntfyTopic: 'Quien conoce el tema puede leerlo: conviene elegir un nombre que nadie adivine.',
  ntfyShort:
    'El registro y los textos de error se acortan: los mensajes más largos llegarían como adjuntos.',
  gotify: 'Envía un mensaje push a través de su propio servidor Gotify.',
  gotifyToken: 'El token es de una aplicación (empieza por A), no de un cliente.',
  pushDevices: 'Envía un mensaje push a sus dispositivos.',
  pushoverPriority:
    'La prioridad 2 se repite cada 30 segundos durante tres horas, hasta que alguien la confirma.',
  channelIncomingWebhook: 'Escribe en un canal mediante un webhook entrante.',
  slackLimit: 'Slack acepta alrededor de un mensaje por segundo.',
  channelWebhook: 'Escribe en un canal mediante un webhook.',
  discordWait:
    'Conviene dejar «wait=true»: sin ello, Discord responde que todo va bien aunque se pierda un mensaje.',
  teams: 'Publica una Adaptive Card mediante un flujo de trabajo.',
  teamsBegun: 'La respuesta solo dice que el flujo ha empezado; su historial muestra cómo fue.',
  teamsOwner: 'Un flujo pertenece a una persona y se detiene cuando desaparece esa cuenta.',
  telegram: 'Hace que un bot escriba en un chat.',
  telegramBegin:
    'Primero hay que escribir al bot o añadirlo al chat: un bot no puede iniciar una conversación.',
  matrix: 'Escribe en una sala.',
  matrixRoom: 'La cuenta del token debe estar en la sala, y la sala no puede estar cifrada.',
  mattermostLocked: 'Un webhook limitado a su canal rechaza cualquier otro.',
  rocketChat: 'Escribe en un canal mediante una integración entrante.',
  rocketChatScript: 'Si la integración tiene un script propio, este decide qué se escribe.',
  pagerduty:
    'Abre una incidencia cuando falla una ejecución y la resuelve cuando la siguiente tiene éxito.',
  pagerdutyRegion:
    'Una clave de la región UE necesita la dirección https://events.eu.pagerduty.com.',
  pagerdutySuccess:
    'Conviene mantener «éxito» entre los momentos: es lo que resuelve la incidencia.',
  opsgenie:
    'Abre una alerta cuando falla una ejecución y la cierra cuando la siguiente tiene éxito.',
  opsgenieRegion: 'Una clave de la región UE necesita la dirección https://api.eu.opsgenie.com.',
  opsgenieLater: 'La respuesta solo dice que la solicitud se procesará.',
  opsgenieRetired:
    'Opsgenie se está retirando; su sucesor está en https://api.atlassian.com/jsm/ops/integration.',
  trello: 'Añade una tarjeta a una lista.',
  trelloEach: 'Cada mensaje crea una tarjeta nueva.',
  jira: 'Crea una incidencia.',
  jiraSecret: 'El secreto es lo que muestra `printf %s you@example.com:TOKEN | base64`.',
  jiraEach: 'Cada mensaje crea una incidencia nueva.',
  homeAssistant: 'Activa una automatización, con toda la ejecución como datos.',
  homeAssistantAll:
    'Home Assistant responde 200 a cualquier ID, aunque no exista: conviene comprobar si la automatización se ejecutó.',
  homeAssistantJson:
    'La automatización encuentra la ejecución como JSON en trigger.json, por ejemplo trigger.json.run.outcome.',
  ifttt: 'Activa un applet: sus valores son el título, los detalles y el resultado.',
  iftttNobody: 'IFTTT también responde 200 cuando ningún applet escucha el evento.',
  zapier: 'Inicia un Zap con toda la ejecución como datos.',
  zapierTaken: 'Zapier responde 200 cuando ha recibido el mensaje, antes de que se ejecute el Zap.',
  make: 'Inicia un escenario con toda la ejecución como datos.',
  makeQueue: 'Make suele responder «Accepted» cuando el mensaje espera en la cola del escenario.',
  n8n: 'Inicia un flujo de trabajo con toda la ejecución como datos.',
  n8nProduction:
    'La dirección de prueba (/webhook-test/) solo espera un mensaje; esta es la de producción.',
  n8nRespond:
    'El nodo debe responder cuando termina el último nodo: de lo contrario, 200 solo dice que el flujo ha empezado.',
  apprise: 'Avisa a todos los servicios de una configuración en su propio servidor Apprise.',
  appriseEmpty: '204 significa que la clave no tiene configuración, así que cuenta como fallo.',
  pushbullet: 'Envía una nota a sus dispositivos.',
  grafana:
    'Abre una alerta cuando falla una ejecución y la resuelve cuando la siguiente tiene éxito.',
  grafanaSlash: 'El token se indica sin la barra del final.',
  grafanaSuccess: 'Conviene mantener «éxito» entre los momentos: es lo que resuelve la alerta.',
  adnanh: 'Ejecuta un comando en otra máquina, con toda la ejecución como datos.',
  adnanhMismatch:
    'Conviene poner trigger-rule-mismatch-http-response-code en 403: de lo contrario, a un secreto erróneo se responde con 200.',
  adnanhSignature:
    'A una X-Signature errónea se responde con 500, así que se reintenta durante dos días.',
  adnanhOutput:
    'Conviene activar include-command-output-in-response: de lo contrario, la respuesta llega antes de que termine el comando.',
  standardWebhooks: 'Envía un evento firmado a un receptor propio.',
  standardWebhooksId: 'webhook-id no cambia cuando un mensaje se vuelve a enviar.',
  zerobyte:
    'Llama a una dirección antes de una copia de seguridad y a otra después, como hace Zerobyte.',
  zerobyteTwoHooks:
    'Para el comportamiento de Zerobyte hacen falta dos hooks: uno en «antes», que detiene la copia si falla, y otro en los finales, que lo convierte en advertencia.',
  zerobytePath: 'sourcePath es la primera ruta del perfil.',
  simplebackups: 'Avisa a un receptor hecho para los webhooks de SimpleBackups.',
  simplebackupsUtc: 'started_at y finished_at están en UTC.',
  simplebackupsWarned:
    'Una ejecución con advertencias tiene el estado «success»: SimpleBackups no conoce advertencias.',
  butlerGet: 'Avisa a un receptor hecho para los webhooks de Butler, en la consulta de la URL.',
  butlerPost: 'Avisa a un receptor hecho para los webhooks de Butler, como JSON.',
  butlerZone: 'logTimeStamp está en la zona horaria de este equipo, como en Butler.',
  butlerQuery: 'Se conserva la consulta que la dirección ya tenga; Butler la perdería.',
  butlerPut: 'Para PUT basta con cambiar el método; el cuerpo sigue igual.',
  checkly: 'Avisa a un receptor hecho para los webhooks de Checkly.',
  checklyBody:
    'Un cuerpo escrito para Checkly se puede pegar tal cual; los valores se escapan para JSON.',
  checklyLink: 'RESULT_LINK abre la ejecución en Bellhop, en el equipo en el que tuvo lugar.',
};
