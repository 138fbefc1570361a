import type { curl as english } from '../en/curl.ts';
import type { Translated } from '../translated.ts';

export const curl: Translated<typeof english> = {
  notRead: 'Esto no se puede leer como un comando curl. {{why}}',
  notReadHint: 'Copie el comando completo, desde «curl» hasta el final.',
  quoteOpen: 'Una comilla queda sin cerrar.',
  noCurl: 'No empieza por «curl».',
  noAddress: 'No tiene ninguna dirección que empiece por http:// o https://.',
  whatFollows: 'Se omitió lo que sigue al comando.',
  harmless: '{{options}} solo dice qué muestra o guarda curl, y se omitió.',
  firstAddress: 'Solo se tomó la primera dirección.',
  noScheme: 'La dirección no indica esquema: se tomó http://, como hace curl.',
  userAlone: 'Se omitió el nombre antes de @ en la dirección: no tiene contraseña.',
  userUnreadable: 'Lo que va antes de @ en la dirección no se puede leer y se omitió.',
  noMethod: 'Bellhop no tiene el método {{method}}.',
  isTemplate: 'Contiene «{{braces}}», que Bellhop lee como el principio de una plantilla.',
  nothingLike: '{{option}} se omitió: Bellhop no tiene nada parecido.',
  optionOpen:
    '{{option}} contiene {{parts}}, que su shell sustituiría: escriba el valor que representa.',
  addressOpen:
    'La dirección contiene {{parts}}, que su shell sustituiría: escriba el valor que representa.',
  noRedirects:
    '{{option}} se omitió: Bellhop no sigue redirecciones. Use la dirección en la que responde el receptor.',
  noTrustedRedirects: '{{option}} se omitió: Bellhop no sigue redirecciones.',
  oneDeadline: '{{option}} se omitió: en Bellhop hay un solo plazo para todo el intento.',
  retryUnderMore: '{{option}} se omitió: elija en Más cuántas veces se reintenta.',
  proxyOfSettings: '{{option}} se omitió: Bellhop usa el proxy de los ajustes.',
  oneRequest: '{{option}} se omitió: un hook envía una sola solicitud.',
  noConfigFile: '{{option}} se omitió: Bellhop no lee archivos de opciones de curl.',
  noPassword: '{{option}} no indica contraseña, así que se omitió.',
  caUnderMore: '{{option}} se omitió: indique en Más la ruta completa del archivo.',
  readsFile: '{{option}} lee un archivo, que se omitió: elíjalo en Cuerpo o pegue su texto.',
  noForms: '{{option}} se omitió: Bellhop no envía formularios multiparte.',
  readsHeaders: '{{option}} lee un archivo, que se omitió: añada sus cabeceras a mano.',
  headerMalformed: 'Se omitió una cabecera que no está escrita como «Nombre: valor».',
  headerOwn: 'La cabecera {{name}} se omitió: la pone el propio Bellhop.',
  headerTakenAway: '«{{name}}:» se omitió: Bellhop no envía ninguna cabecera que pudiera quitar.',
  noSeconds: '{{option}} se omitió: no es un número de segundos.',
  deadlineSet: 'El plazo se ajustó a lo que permite Bellhop: de 1 segundo a 10 minutos.',
  jsonAsForm:
    'curl envía este JSON como formulario. Si el receptor quiere JSON, cambie Content-Type a application/json.',
  header: 'la cabecera {{name}}',
  fieldOfBody: 'el campo {{name}} del cuerpo',
  fieldOfAddress: 'el campo {{name}} de la dirección',
  userAndPassword: 'usuario y contraseña',
  setFirst: 'Defina antes: {{names}}',
  ofSecret: '{{variable}} (el secreto «{{secret}}»)',
  asNeeded:
    'Escríbalos como lo pida su lugar: con codificación porcentual en una URL, escapados en JSON.',
};
