import type { curl as english } from '../en/curl.ts';
import type { Translated } from '../translated.ts';

export const curl: Translated<typeof english> = {
  notRead: 'Das lässt sich nicht als curl-Befehl lesen. {{why}}',
  notReadHint: 'Kopieren Sie den ganzen Befehl, von „curl“ bis zum Ende.',
  quoteOpen: 'Ein Anführungszeichen darin wird nie geschlossen.',
  noCurl: 'Es beginnt nicht mit „curl“.',
  noAddress: 'Es hat keine Adresse, die mit http:// oder https:// beginnt.',
  whatFollows: 'Was nach dem Befehl folgt, wurde weggelassen.',
  harmless: '{{options}} sagt nur, was curl zeigt oder aufhebt, und wurde weggelassen.',
  firstAddress: 'Nur die erste Adresse wurde übernommen.',
  noScheme: 'Die Adresse nennt kein Schema: http:// wurde angenommen, wie curl es tut.',
  userAlone: 'Der Name vor @ in der Adresse wurde weggelassen: Er hat kein Passwort.',
  userUnreadable: 'Was in der Adresse vor @ steht, ist nicht lesbar und wurde weggelassen.',
  noMethod: 'Bellhop kennt keine Methode {{method}}.',
  isTemplate: 'Darin steht „{{braces}}“, was Bellhop als Beginn einer Vorlage liest.',
  nothingLike: '{{option}} wurde weggelassen: Bellhop hat nichts Vergleichbares.',
  optionOpen:
    '{{option}} enthält {{parts}}, was die Shell ersetzen würde: Schreiben Sie, wofür es steht.',
  addressOpen:
    'Die Adresse enthält {{parts}}, was die Shell ersetzen würde: Schreiben Sie, wofür es steht.',
  noRedirects:
    '{{option}} wurde weggelassen: Bellhop folgt keinen Weiterleitungen. Verwenden Sie die Adresse, unter der der Empfänger antwortet.',
  noTrustedRedirects: '{{option}} wurde weggelassen: Bellhop folgt keinen Weiterleitungen.',
  oneDeadline: '{{option}} wurde weggelassen: Bellhop hat eine Frist für den ganzen Versuch.',
  retryUnderMore: '{{option}} wurde weggelassen: Wählen Sie unter „Mehr“, wie oft wiederholt wird.',
  proxyOfSettings: '{{option}} wurde weggelassen: Bellhop nutzt den Proxy der Einstellungen.',
  oneRequest: '{{option}} wurde weggelassen: Ein Hook sendet eine Anfrage.',
  noConfigFile: '{{option}} wurde weggelassen: Bellhop liest keine Datei mit curl-Optionen.',
  noPassword: '{{option}} nennt kein Passwort und wurde daher weggelassen.',
  caUnderMore:
    '{{option}} wurde weggelassen: Geben Sie unter „Mehr“ den vollständigen Pfad der Datei an.',
  readsFile:
    '{{option}} liest eine Datei, die weggelassen wurde: Wählen Sie sie unter „Body“ oder fügen Sie ihren Text ein.',
  noForms: '{{option}} wurde weggelassen: Bellhop sendet keine Multipart-Formulare.',
  readsHeaders:
    '{{option}} liest eine Datei, die weggelassen wurde: Fügen Sie ihre Header von Hand hinzu.',
  headerMalformed: 'Ein Header, der nicht als „Name: Wert“ geschrieben ist, wurde weggelassen.',
  headerOwn: 'Der Header {{name}} wurde weggelassen: Bellhop setzt ihn selbst.',
  headerTakenAway:
    '„{{name}}:“ wurde weggelassen: Bellhop sendet keinen Header, den das entfernen könnte.',
  noSeconds: '{{option}} wurde weggelassen: Das ist keine Anzahl von Sekunden.',
  deadlineSet: 'Die Frist wurde auf das gesetzt, was Bellhop erlaubt: 1 Sekunde bis 10 Minuten.',
  jsonAsForm:
    'curl sendet dieses JSON als Formular. Will der Empfänger JSON, ändern Sie Content-Type auf application/json.',
  header: 'der Header {{name}}',
  fieldOfBody: 'das Feld {{name}} des Bodys',
  fieldOfAddress: 'das Feld {{name}} der Adresse',
  userAndPassword: 'Benutzer und Passwort',
  setFirst: 'Zuerst diese setzen: {{names}}',
  ofSecret: '{{variable}} (das Geheimnis „{{secret}}“)',
  asNeeded:
    'So schreiben, wie es ihre Stelle verlangt: prozentkodiert in einer URL, maskiert in JSON.',
};
