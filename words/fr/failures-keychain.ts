import type { failuresKeychain as english } from '../en/failures-keychain.ts';
import type { Translated } from '../translated.ts';

export const failuresKeychain: Translated<typeof english> = {
  installKeyring: 'Installez gnome-keyring ou KWallet, puis fermez et rouvrez la session.',
  keyringLocked: 'Le trousseau de session est verrouillé.',
  keyringLockedHint:
    'Déverrouillez le trousseau de session avec votre mot de passe (dans Mots de passe et clés, ou KWallet), puis réessayez.',
  noLoginKeyring:
    'Le service de trousseau fonctionne, mais il n’y a pas encore de trousseau de session.',
  noLoginKeyringHint:
    'Fermez et rouvrez la session avec votre mot de passe, ou créez un trousseau nommé « Login » dans Mots de passe et clés.',
  keyringSilent: 'Le service de trousseau ne répond pas.',
  keyringSilentHint:
    'Cherchez une demande de mot de passe derrière d’autres fenêtres, ou fermez et rouvrez la session.',
  keyringRestarted:
    'Le service de trousseau a été redémarré, et ce Bellhop connaît encore l’ancien.',
  keyringRestartedHint: 'Quittez Bellhop et relancez-le.',
  noKeyringService: 'Aucun service de trousseau n’est actif.',
  noSession: 'Il n’y a pas de session de bureau (D-Bus) ici, donc pas de trousseau.',
  noSessionHint:
    'Lancez Bellhop depuis votre session de bureau, ou sous dbus-run-session avec gnome-keyring.',
  keychainLocked:
    'Le trousseau de session est verrouillé, ou Bellhop n’a pas été autorisé à l’utiliser.',
  keychainLockedHint:
    'Déverrouillez le trousseau de session dans Trousseaux d’accès, réessayez, et choisissez Toujours autoriser.',
  noKeychain: 'Il n’y a pas de trousseau de session.',
  noKeychainHint: 'Ouvrez Trousseaux d’accès et créez un trousseau par défaut.',
  notLoadable: 'Le module de trousseau (keytar) n’a pas pu être chargé.',
  installLibsecret:
    'Installez libsecret (libsecret-1-0 sous Debian et Ubuntu, libsecret sous Fedora et Arch), puis relancez Bellhop.',
  installAgain: 'Réinstallez Bellhop : il en manque une partie.',
  tookTooLong: 'Le trousseau n’a pas répondu en {{seconds}} secondes.',
  tookTooLongWindowsHint: 'Réessayez. Si cela persiste, fermez et rouvrez la session.',
  tookTooLongHint:
    'Cherchez une demande de mot de passe derrière d’autres fenêtres et répondez-y, puis réessayez.',
  unknownTrouble: 'Le trousseau de ce système ne peut pas être utilisé.',
  unknownTroubleMacHint:
    'Ouvrez Trousseaux d’accès et vérifiez que le trousseau de session fonctionne.',
  unknownTroubleWindowsHint:
    'Ouvrez le Gestionnaire d’identification dans le Panneau de configuration et vérifiez qu’il fonctionne.',
  ready: 'Le trousseau est ouvert.',
  inMemory: 'Les secrets sont gardés en mémoire et oubliés à la fermeture de Bellhop.',
  inMemoryHint: 'Redéfinissez-les à chaque démarrage, ou dotez cette machine d’un trousseau.',
  secretMissing: 'Le secret « {{name}} » n’est pas dans le trousseau.',
  secretMissingHint: 'Définissez-le avec : bellhop secret set {{name}}',
  memoryNotNeeded: 'Le trousseau fonctionne, les secrets ne sont donc pas gardés en mémoire.',
  memoryNotNeededHint: 'Définissez le secret : il est conservé dans le trousseau.',
  badName: '« {{name}} » ne peut pas être le nom d’un secret.',
  badNameHint: 'Choisissez-en un autre : {{rule}}, 100 caractères au plus.',
  valueEmpty: 'La valeur du secret « {{name}} » est vide.',
  valueEmptyHint: 'Donnez-lui une valeur.',
  valueTooLong: 'La valeur du secret « {{name}} » dépasse {{bytes, number}} octets.',
  valueTooLongHint:
    'Choisissez-en une plus courte : les trousseaux de certains systèmes n’en contiennent pas plus.',
  valueNotText: 'La valeur du secret « {{name}} » n’est pas du texte brut.',
  valueNotTextHint: 'Écrivez les valeurs binaires en base64 ou en hexadécimal.',
};
