import type { secrets as english } from '../en/secrets.ts';
import type { Translated } from '../translated.ts';

export const secrets: Translated<typeof english> = {
  title: 'Secretos',
  namesOnly: 'Bellhop solo muestra nombres. Un valor va al llavero y no se vuelve a mostrar.',
  searchHint: 'Nombre, o qué lo usa',
  noneYet:
    'Aún no hay secretos. Aquí aparecerán las contraseñas y las cabeceras secretas de los perfiles.',
  noneLikeThat: 'Ningún secreto coincide.',
  notStored: 'no guardado',
  setNewValue: 'Definir un valor nuevo',
  newValue: 'Valor nuevo',
  deleteAsk: '¿Eliminar «{{name}}»?',
  deleteUnused: 'Nada lo usa. No se puede recuperar.',
  deleteUsed: 'No se puede recuperar, y esto fallará sin él: {{users}}.',
  deleteSecret: 'Eliminar el secreto',
  ofChannel: 'canal {{name}}',
  passwordOf: '{{profile}}, contraseña del repositorio',
  variableOf: '{{profile}}, {{variable}}',
  copyPasswordOf: '{{profile}}, copias, contraseña del repositorio',
  copyVariableOf: '{{profile}}, copias, {{variable}}',
};
