import type { failuresHook as english } from '../en/failures-hook.ts';
import type { Translated } from '../translated.ts';

export const failuresHook: Translated<typeof english> = {
  urlFault: 'L’URL du hook ne peut pas être appelée.',
  urlFaultHint: 'Écrivez-la en entier, en commençant par http:// ou https://.',
  cancelled: 'L’appel a été annulé avant d’être terminé.',
  cancelledHint: 'Il n’y a rien à faire ; le destinataire a pu le recevoir malgré tout.',
  refused: '{{host}} a refusé la connexion.',
  refusedHint: 'Vérifiez que le destinataire fonctionne et que le port de l’URL est juste.',
  reset: '{{host}} a interrompu la connexion avant d’avoir répondu complètement.',
  resetHint: 'Voyez si le destinataire a planté, ou si l’URL devrait commencer par https://.',
  dns: 'Le nom de {{host}} est introuvable.',
  dnsHint: 'Vérifiez le nom dans l’URL, et si cet ordinateur est en ligne.',
  unreachable: '{{host}} est injoignable d’ici ({{code}}).',
  unreachableHint: 'Vérifiez le réseau, un éventuel VPN nécessaire, et les pare-feux.',
  timeout: '{{host}} n’a pas pu être joint à temps.',
  swallowedHint: 'Vérifiez l’adresse, et si un pare-feu absorbe la connexion.',
  blocked:
    '{{host}} mène à une adresse où les machines du cloud gardent des identifiants : Bellhop ne l’appelle jamais.',
  blockedHint: 'Utilisez l’adresse du destinataire dans votre réseau ou sur Internet.',
  protocol: '{{host}} n’a pas répondu en HTTP ({{code}}).',
  protocolHint: 'Vérifiez que l’URL et son port mènent à un serveur web.',
  unsendable: 'La requête à {{host}} ne peut pas être envoyée telle quelle.',
  unsendableHint:
    'Vérifiez les en-têtes du hook : un saut de ligne, ou un en-tête que la connexion définit elle-même.',
  proxyTimeout: 'Le proxy {{proxy}} n’a pas ouvert d’accès à {{host}} en {{seconds}} secondes.',
  proxyUnknown: 'Le proxy configuré ne peut pas être utilisé : son URL n’est ni http ni https.',
  proxySettings:
    'Vérifiez l’adresse du proxy dans les réglages du système, ou demandez à la personne qui le gère.',
  proxyRefused: 'Le proxy {{proxy}} a refusé la connexion.',
  proxyNoName: 'Le nom du proxy {{proxy}} est introuvable.',
  proxyNotThrough: 'Le proxy {{proxy}} n’a pas laissé passer l’appel ({{code}}).',
  proxyWantsPassword: 'Le proxy {{proxy}} demande un nom et un mot de passe, ou d’autres (407).',
  proxyWantsPasswordHint: 'Mettez-les dans l’URL du proxy : http://name:password@host:port.',
  proxyForbids: 'Le proxy {{proxy}} ne permet pas les appels à {{host}} (403).',
  proxyForbidsHint:
    'Demandez à la personne qui gère le proxy, ou faites une exception pour cet hôte.',
  proxyNoWay: 'Le proxy {{proxy}} n’a pas trouvé d’accès à {{host}} ({{status}}).',
  proxyNoWayHint: 'Vérifiez que le destinataire fonctionne et peut être joint depuis le proxy.',
  redirect: '{{host}} a répondu {{status}}, une redirection. Bellhop ne suit pas les redirections.',
  checkUrlHint: 'Vérifiez l’URL du hook.',
  redirectHint: 'Si cet endroit est le bon, faites-en l’URL du hook : {{location}}',
  status401Hint: 'Vérifiez les identifiants du hook : le secret est peut-être faux ou expiré.',
  status404Hint: 'L’URL est sans doute incorrecte : comparez-la à celle que donne le destinataire.',
  status405Hint:
    'Choisissez une autre méthode pour le hook ; la plupart des destinataires veulent POST.',
  status408Hint:
    'Le destinataire a attendu la requête en vain : réessayez, ou examinez le réseau entre les deux.',
  status410Hint:
    'Le destinataire ne veut plus de messages à cette URL : donnez-en une nouvelle au hook, ou désactivez-le.',
  status413Hint: 'Raccourcissez le corps du hook.',
  status415Hint: 'Donnez au hook l’en-tête Content-Type que veut le destinataire.',
  status429Hint:
    'Le destinataire veut moins d’appels : attendez, ou choisissez moins de moments pour le hook.',
  status500Hint:
    'L’erreur est du côté du destinataire : réessayez plus tard ou consultez son journal.',
  status400Hint: 'Comparez le corps et les en-têtes du hook à ce que veut le destinataire.',
  statusFineHint: 'Si cette réponse convient, ajoutez-la à la liste des réponses réussies du hook.',
  answered: '{{host}} a répondu {{status}}.',
  answeredMeaning: '{{host}} a répondu {{status}} ({{meaning}}).',
  status400: 'mauvaise requête',
  status401: 'non autorisé',
  status403: 'interdit',
  status404: 'introuvable',
  status405: 'méthode non autorisée',
  status408: 'délai de requête dépassé',
  status410: 'disparu',
  status413: 'trop volumineux',
  status415: 'type de média non pris en charge',
  status422: 'pas compris',
  status425: 'trop tôt',
  status429: 'trop de requêtes',
  status500: 'erreur interne',
  status502: 'mauvaise passerelle',
  status503: 'indisponible',
  status504: 'délai de passerelle dépassé',
  timeoutAnswering: '{{host}} a commencé à répondre, mais n’a pas terminé en {{seconds}} secondes.',
  timeoutAnsweringHint:
    'Voyez pourquoi le destinataire répond si lentement, ou donnez au hook un délai plus long.',
  timeoutSending: '{{host}} a accepté la connexion, mais n’a pas répondu en {{seconds}} secondes.',
  timeoutSendingHint:
    'Voyez si le destinataire est surchargé, ou donnez au hook un délai plus long.',
  timeoutConnected:
    '{{host}} a accepté la connexion, mais aucune connexion sécurisée ne s’est établie en {{seconds}} secondes.',
  timeoutConnectedHint: 'Vérifiez que le destinataire parle https sur ce port.',
  timeoutBefore: '{{host}} n’a pas pu être joint en {{seconds}} secondes.',
  caFileHint:
    'Choisissez un fichier de certificats qui commencent par -----BEGIN CERTIFICATE-----.',
  caFileMissing: 'Le fichier CA {{file}} du hook n’existe pas : rien n’a été envoyé.',
  caFileUnreadable:
    'Le fichier CA {{file}} du hook ne peut pas être lu ({{code}}) : rien n’a été envoyé.',
  caFileEmpty:
    'Le fichier CA {{file}} du hook ne contient pas de certificat au format PEM : rien n’a été envoyé.',
  caFileDamaged:
    'Le fichier CA {{file}} du hook contient un certificat endommagé : rien n’a été envoyé.',
  tlsTrustHint:
    'Donnez au hook le fichier CA du destinataire, ou équipez le destinataire d’un certificat d’une autorité connue.',
  tlsExpired: 'Le certificat de {{host}} a expiré ({{code}}).',
  tlsExpiredOn: 'Le certificat de {{host}} a expiré le {{day}} ({{code}}).',
  tlsExpiredHint: 'Renouvelez le certificat chez le destinataire.',
  tlsNotYet: 'Le certificat de {{host}} n’est pas encore valide ({{code}}).',
  tlsNotYetHint: 'Vérifiez l’horloge de cet ordinateur et le certificat du destinataire.',
  tlsOtherName: 'Le certificat de {{host}} appartient à un autre nom ({{code}}).',
  tlsOtherNameHint: 'Utilisez dans l’URL le nom pour lequel le certificat a été établi.',
  tlsSelfSigned: 'Le certificat de {{host}} est auto-signé et ne prouve donc rien ({{code}}).',
  tlsUntrusted: 'Le certificat de {{host}} n’est pas fiable ({{code}}).',
  tlsBrokeOff: '{{host}} a interrompu la connexion sécurisée ({{code}}).',
  tlsBrokeOffHint:
    'Voyez si le destinataire demande un certificat à ses appelants ; Bellhop n’en a pas à montrer.',
  tlsOldVersion: '{{host}} ne parle qu’une version de TLS qui n’est plus sûre ({{code}}).',
  tlsOldVersionHint: 'Faites en sorte que le destinataire parle TLS 1.2 ou plus récent.',
  tlsNone: 'Aucune connexion sécurisée à {{host}} n’a pu être établie ({{code}}).',
  tlsNoneHint:
    'Vérifiez que le destinataire parle https sur ce port ; sinon, l’URL commence par http://.',
  templateNoFile: '{{path}} n’est pas un fichier.',
  templateNoFileHint: 'Choisissez un fichier texte.',
  templateTooLong: '{{path}} dépasse 64 Kio.',
  templateTooLongHint: 'Raccourcissez-le.',
  templateMissing: 'Le fichier {{path}} est introuvable.',
  templateUnreadable: '{{path}} ne peut pas être lu ({{code}}).',
  templateMissingHint: 'Mettez-y le fichier, ou choisissez-en un autre dans le hook.',
  keyEmpty: 'Le secret « {{name}} » ne peut pas signer selon Standard Webhooks : il est vide.',
  keyNoBase64:
    'Le secret « {{name}} » ne peut pas signer selon Standard Webhooks : ce n’est pas du base64.',
  keyTooShort:
    'Le secret « {{name}} » ne peut pas signer selon Standard Webhooks : il est trop court.',
  keyTooLong:
    'Le secret « {{name}} » ne peut pas signer selon Standard Webhooks : il est trop long.',
  keyHint:
    'Un bon secret est « whsec_ » suivi du base64 de 24 à 64 octets aléatoires, comme en produit `openssl rand -base64 32`.',
  plainKeyEmpty: 'Le secret « {{name}} » ne peut pas signer : il est vide.',
  plainKeyEmptyHint: 'Enregistrez sous ce nom le secret que le destinataire connaît.',
  portInUse: 'Le port {{port}} est utilisé par un autre programme.',
  portHint: 'Choisissez un autre port, ou 0 pour n’importe quel port libre.',
  portKept: 'Le port {{port}} est réservé par le système.',
  portKeptHint: 'Choisissez un port à partir de 1024, ou 0 pour n’importe quel port libre.',
  portUnusable: 'Rien ne peut être reçu sur le port {{port}}.',
  originNotAllowed:
    'Les appels à {{origin}} ne sont pas autorisés. Ajoutez {{origin}} aux origines autorisées dans les réglages, ou à BELLHOP_ALLOWED_ORIGINS.',
  tooSoon:
    'Retenu : le précédent remonte à {{elapsed}} s, et ce hook envoie au plus un message toutes les {{limit}} s tant que rien ne change.',
  hooksOff: 'Tous les hooks sont désactivés dans les réglages.',
  channelOff: 'Le canal « {{name}} » est désactivé.',
  channelGone: 'Le canal de ce hook n’existe plus.',
  offline: 'Cet ordinateur n’a pas de réseau ; l’envoi se fera quand il y en aura un.',
  ruleUnread:
    '{{host}} a répondu, mais la réponse est compressée : la règle pour les réponses n’a pas pu être vérifiée.',
  ruleUnreadHint: 'Retirez l’en-tête Accept-Encoding du hook, ou sa règle pour les réponses.',
  ruleHint:
    'Voyez dans la réponse ce que dit le destinataire, ou corrigez la règle du hook pour les réponses.',
  ruleLacking:
    '{{host}} a répondu, mais la réponse ne contient pas « {{wanted}} ». Elle dit : « {{said}} ».',
  ruleLackingStart:
    '{{host}} a répondu, mais les 64 premiers Kio de la réponse ne contiennent pas « {{wanted}} ». Elle dit : « {{said}} ».',
  ruleHolding:
    '{{host}} a répondu, mais la réponse contient « {{unwanted}} ». Elle dit : « {{said}} ».',
  ruleNoJson: '{{host}} a répondu, mais la réponse n’est pas du JSON. Elle dit : « {{said}} ».',
  ruleLongJson:
    '{{host}} a répondu, mais la réponse dépasse 64 Kio : son JSON n’a pas pu être lu. Elle dit : « {{said}} ».',
  ruleNoPath:
    '{{host}} a répondu, mais sans « {{path}} », qui devrait être {{wanted}}. La réponse dit : « {{said}} ».',
  ruleOtherValue: '{{host}} a répondu, mais « {{path}} » vaut « {{came}} » au lieu de {{wanted}}.',
  urlCannotBeMade: 'Hook « {{name}} » : l’URL ne peut pas être composée. {{why}}',
  headerCannotBeMade:
    'Hook « {{name}} » : l’en-tête « {{header}} » ne peut pas être composé. {{why}}',
  fieldCannotBeMade:
    'Hook « {{name}} » : le champ « {{field}} » de la chaîne de requête ne peut pas être composé. {{why}}',
  bodyCannotBeMade: 'Hook « {{name}} » : le corps ne peut pas être composé. {{why}}',
  headersCannotBeMade: 'Hook « {{name}} » : les en-têtes ne peuvent pas être composés. {{why}}',
  urlNobody: 'Elle ne dit pas qui appeler.',
  urlNobodyHint:
    'Commencez-la par http:// ou https:// et un hôte écrit en entier, sans {{braces}}.',
  urlLedAway: 'Une valeur l’a détournée de {{origin}}.',
  urlLedAwayHint:
    'Écrivez en entier le schéma, l’hôte et le port, et ne mettez des valeurs qu’après.',
  urlDots: 'Elle a une partie « . » ou « .. », qui mènerait à un autre chemin.',
  urlDotsHint: 'Écrivez le chemin en entier, ou retirez-en la valeur « . » ou « .. ».',
  headersTooLong: 'Ensemble, ils dépassent 8 Kio.',
  headersTooLongHint: 'Mettez les longues valeurs dans le corps, ou coupez-les avec {{sample}}.',
  compressedAnswer: '(compressé avec {{encoding}}, non affiché)',
  cutBody: '(coupé après 64 Kio)',
};
