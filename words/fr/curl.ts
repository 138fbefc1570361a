import type { curl as english } from '../en/curl.ts';
import type { Translated } from '../translated.ts';

export const curl: Translated<typeof english> = {
  notRead: 'Ceci ne peut pas être lu comme une commande curl. {{why}}',
  notReadHint: 'Copiez toute la commande, de « curl » jusqu’à la fin.',
  quoteOpen: 'Un guillemet n’y est jamais fermé.',
  noCurl: 'Elle ne commence pas par « curl ».',
  noAddress: 'Elle n’a pas d’adresse commençant par http:// ou https://.',
  whatFollows: 'Ce qui suit la commande a été omis.',
  harmless: '{{options}} dit seulement ce que curl affiche ou garde, et a été omis.',
  firstAddress: 'Seule la première adresse a été reprise.',
  noScheme: 'L’adresse n’indique pas de schéma : http:// a été utilisé, comme le fait curl.',
  userAlone: 'Le nom avant @ dans l’adresse a été omis : il n’a pas de mot de passe.',
  userUnreadable: 'Ce qui précède @ dans l’adresse est illisible et a été omis.',
  noMethod: 'Bellhop n’a pas de méthode {{method}}.',
  isTemplate: 'Elle contient « {{braces}} », que Bellhop lit comme le début d’un modèle.',
  nothingLike: '{{option}} a été omis : Bellhop n’a pas d’équivalent.',
  optionOpen:
    '{{option}} contient {{parts}}, que votre shell remplacerait : écrivez la valeur correspondante.',
  addressOpen:
    'L’adresse contient {{parts}}, que votre shell remplacerait : écrivez la valeur correspondante.',
  noRedirects:
    '{{option}} a été omis : Bellhop ne suit pas les redirections. Utilisez l’adresse où le destinataire répond.',
  noTrustedRedirects: '{{option}} a été omis : Bellhop ne suit pas les redirections.',
  oneDeadline: '{{option}} a été omis : Bellhop a un seul délai pour toute la tentative.',
  retryUnderMore: '{{option}} a été omis : choisissez sous « Plus » combien de fois réessayer.',
  proxyOfSettings: '{{option}} a été omis : Bellhop utilise le proxy des réglages.',
  oneRequest: '{{option}} a été omis : un hook envoie une seule requête.',
  noConfigFile: '{{option}} a été omis : Bellhop ne lit pas de fichier d’options de curl.',
  noPassword: '{{option}} n’indique pas de mot de passe et a donc été omis.',
  caUnderMore: '{{option}} a été omis : indiquez sous « Plus » le chemin complet du fichier.',
  readsFile:
    '{{option}} lit un fichier, qui a été omis : choisissez-le sous « Corps », ou collez son texte.',
  noForms: '{{option}} a été omis : Bellhop n’envoie pas de formulaires multipart.',
  readsHeaders: '{{option}} lit un fichier, qui a été omis : ajoutez ses en-têtes à la main.',
  headerMalformed: 'Un en-tête qui n’est pas écrit « Nom: valeur » a été omis.',
  headerOwn: 'L’en-tête {{name}} a été omis : Bellhop le définit lui-même.',
  headerTakenAway:
    '« {{name}}: » a été omis : Bellhop n’envoie aucun en-tête qu’il pourrait retirer.',
  noSeconds: '{{option}} a été omis : ce n’est pas un nombre de secondes.',
  deadlineSet: 'Le délai a été ramené à ce que Bellhop permet : de 1 seconde à 10 minutes.',
  jsonAsForm:
    'curl envoie ce JSON comme un formulaire. Si le destinataire veut du JSON, changez Content-Type en application/json.',
  header: 'l’en-tête {{name}}',
  fieldOfBody: 'le champ {{name}} du corps',
  fieldOfAddress: 'le champ {{name}} de l’adresse',
  userAndPassword: 'utilisateur et mot de passe',
  setFirst: 'À définir d’abord : {{names}}',
  ofSecret: '{{variable}} (le secret « {{secret}} »)',
  asNeeded:
    'Écrivez-les comme leur place l’exige : encodés en pourcent dans une URL, échappés en JSON.',
};
