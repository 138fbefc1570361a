import type { secrets as english } from '../en/secrets.ts';
import type { Translated } from '../translated.ts';

export const secrets: Translated<typeof english> = {
  title: 'Geheimnisse',
  namesOnly:
    'Bellhop zeigt nur Namen. Ein Wert kommt in Ihren Schlüsselbund und wird nie wieder angezeigt.',
  searchHint: 'Name oder wo es verwendet wird',
  noneYet:
    'Es gibt noch keine Geheimnisse. Hier erscheinen Passwörter und weggeschlossene Header Ihrer Profile.',
  noneLikeThat: 'Kein Geheimnis passt dazu.',
  notStored: 'nicht gespeichert',
  setNewValue: 'Neuen Wert setzen',
  newValue: 'Neuer Wert',
  deleteAsk: '„{{name}}“ löschen?',
  deleteUnused: 'Es wird nirgends verwendet. Es lässt sich nicht zurückholen.',
  deleteUsed: 'Es lässt sich nicht zurückholen, und ohne es schlägt Folgendes fehl: {{users}}.',
  deleteSecret: 'Geheimnis löschen',
  ofChannel: 'Kanal {{name}}',
  passwordOf: '{{profile}}, Repository-Passwort',
  variableOf: '{{profile}}, {{variable}}',
  copyPasswordOf: '{{profile}}, Kopien, Repository-Passwort',
  copyVariableOf: '{{profile}}, Kopien, {{variable}}',
};
