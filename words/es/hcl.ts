import type { hcl as english } from '../en/hcl.ts';
import type { Translated } from '../translated.ts';

export const hcl: Translated<typeof english> = {
  heredocName: 'después de << se espera un nombre y luego una línea nueva',
  heredocOpen: 'un texto después de << nunca se cierra con su nombre en una línea',
  badNumber: 'un número está mal escrito, o un texto está sin comillas',
  bigNumber: 'un número es demasiado grande: escríbalo como texto entre comillas',
  afterLabels: 'después de los nombres de una sección se espera {',
  afterKey: 'después de una clave se espera = o {',
  keyTwice: 'una clave aparece dos veces, como sección o lista y como otra cosa',
  keyExpected: 'aquí se espera una clave',
  keyNeedsQuotes: 'aquí se espera una clave; si no es una palabra simple, necesita comillas',
  closesNothing: 'un } no cierra nada',
  noQuotes: 'un texto está sin comillas',
  valueExpected: 'aquí se espera un valor',
  sectionOpen: 'una sección nunca se cierra con }',
  listOpen: 'una lista nunca se cierra con ]',
  commaExpected: 'entre los elementos de una lista se espera una coma',
  quoteOpen: 'un texto no se cierra con comillas en su línea',
  interpolationOpen: 'un ${ en un texto nunca se cierra con }',
  backslash: 'una barra invertida no significa nada aquí: escriba dos',
  commentOpen: 'un comentario nunca se cierra con */',
};
