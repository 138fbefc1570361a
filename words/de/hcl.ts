import type { hcl as english } from '../en/hcl.ts';
import type { Translated } from '../translated.ts';

export const hcl: Translated<typeof english> = {
  heredocName: 'nach << wird ein Name erwartet und dann eine neue Zeile',
  heredocOpen: 'ein Text nach << wird nie mit seinem Namen in einer Zeile geschlossen',
  badNumber: 'eine Zahl ist falsch geschrieben, oder ein Text steht ohne Anführungszeichen',
  bigNumber: 'eine Zahl ist zu groß: als Text in Anführungszeichen schreiben',
  afterLabels: 'nach den Namen eines Abschnitts wird { erwartet',
  afterKey: 'nach einem Schlüssel wird = oder { erwartet',
  keyTwice: 'ein Schlüssel steht zweimal da, als Abschnitt oder Liste und als etwas anderes',
  keyExpected: 'hier wird ein Schlüssel erwartet',
  keyNeedsQuotes:
    'hier wird ein Schlüssel erwartet; ist er kein einfaches Wort, braucht er Anführungszeichen',
  closesNothing: 'ein } schließt nichts',
  noQuotes: 'ein Text steht ohne Anführungszeichen',
  valueExpected: 'hier wird ein Wert erwartet',
  sectionOpen: 'ein Abschnitt wird nie mit } geschlossen',
  listOpen: 'eine Liste wird nie mit ] geschlossen',
  commaExpected: 'zwischen den Einträgen einer Liste wird ein Komma erwartet',
  quoteOpen: 'ein Text wird in seiner Zeile nicht mit einem Anführungszeichen geschlossen',
  interpolationOpen: 'ein ${ in einem Text wird nie mit } geschlossen',
  backslash: 'ein umgekehrter Schrägstrich bedeutet hier nichts: zwei davon schreiben',
  commentOpen: 'ein Kommentar wird nie mit */ geschlossen',
};
