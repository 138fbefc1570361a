import type { hcl as english } from '../en/hcl.ts';
import type { Translated } from '../translated.ts';

export const hcl: Translated<typeof english> = {
  heredocName: 'après <<, un nom est attendu, puis une nouvelle ligne',
  heredocOpen: 'un texte après << n’est jamais fermé par son nom sur une ligne',
  badNumber: 'un nombre est mal écrit, ou un texte est sans guillemets',
  bigNumber: 'un nombre est trop grand : écrivez-le comme un texte entre guillemets',
  afterLabels: 'après les noms d’une section, { est attendu',
  afterKey: 'après une clé, = ou { est attendu',
  keyTwice: 'une clé est donnée deux fois, comme section ou liste et comme autre chose',
  keyExpected: 'une clé est attendue ici',
  keyNeedsQuotes:
    'une clé est attendue ici ; si ce n’est pas un simple mot, il lui faut des guillemets',
  closesNothing: 'un } ne ferme rien',
  noQuotes: 'un texte est sans guillemets',
  valueExpected: 'une valeur est attendue ici',
  sectionOpen: 'une section n’est jamais fermée par }',
  listOpen: 'une liste n’est jamais fermée par ]',
  commaExpected: 'entre les éléments d’une liste, une virgule est attendue',
  quoteOpen: 'un texte n’est pas fermé par un guillemet sur sa ligne',
  interpolationOpen: 'un ${ dans un texte n’est jamais fermé par }',
  backslash: 'une barre oblique inverse ne signifie rien ici : écrivez-en deux',
  commentOpen: 'un commentaire n’est jamais fermé par */',
};
