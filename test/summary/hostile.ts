/** Texts that a form may not stumble over: each has been a fault in somebody's export. */
export const HOSTILE = {
  formula: '=HYPERLINK("http://ond.example","Klicka")',
  tabFormula: '\t=1+1',
  returnFormula: '\r=cmd|x',
  markdown: '![bild](http://ond.example/x.png) och [länk](javascript:alert(1))',
  html: '<script>alert("x")</script> & <b>fet</b>',
  rightToLeft: 'שלום עולם, det här är blandat',
  emoji: 'Familjen 👩‍👩‍👧 och flaggan 🇸🇪',
  long: 'Ö'.repeat(500),
  illegal: 'Före\u0000\u0008\u000B\uFFFE\uD800efter',
  lines: 'Första raden\r\nandra raden\rtredje',
  escape: '_x000D_ är inget radslut, &amp; är inget och',
  quotes: '"citat"; semikolon, komma',
} as const;
