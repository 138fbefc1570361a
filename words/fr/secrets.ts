import type { secrets as english } from '../en/secrets.ts';
import type { Translated } from '../translated.ts';

export const secrets: Translated<typeof english> = {
  title: 'Secrets',
  namesOnly:
    'Bellhop n’affiche que les noms. Une valeur va dans votre trousseau et n’est plus jamais affichée.',
  searchHint: 'Nom, ou ce qui l’utilise',
  noneYet:
    'Il n’y a pas encore de secrets. Les mots de passe et les en-têtes verrouillés de vos profils apparaîtront ici.',
  noneLikeThat: 'Aucun secret ne correspond.',
  notStored: 'non enregistré',
  setNewValue: 'Définir une nouvelle valeur',
  newValue: 'Nouvelle valeur',
  deleteAsk: 'Supprimer « {{name}} » ?',
  deleteUnused: 'Rien ne l’utilise. Il ne pourra pas être récupéré.',
  deleteUsed: 'Il ne pourra pas être récupéré, et ceci échouera sans lui : {{users}}.',
  deleteSecret: 'Supprimer le secret',
  ofChannel: 'canal {{name}}',
  passwordOf: '{{profile}}, mot de passe du dépôt',
  variableOf: '{{profile}}, {{variable}}',
  copyPasswordOf: '{{profile}}, copies, mot de passe du dépôt',
  copyVariableOf: '{{profile}}, copies, {{variable}}',
};
