/** Links, codes and who should have which. `inText`: a role as it is written within a sentence. */
const sv = {
  title: 'Dela med rätt person',
  putInField: 'Texten du delade ligger i fältet. Läs igenom innan du lägger till den.',
  waits: 'Texten du delade väntar här. Gå med i en workshop, så läggs den i fältet där du skriver.',
  install: 'Installera appen',
  links: 'Länkar',
  qrFor: (role: string) => `QR-kod för ${role}`,
  roles: {
    participant: { name: 'Deltagare', inText: 'deltagare', text: 'Läser och skriver kort' },
    facilitator: {
      name: 'Ledare',
      inText: 'ledare',
      text: 'Styr steg, tid och granskning. Dela inte öppet.',
    },
    screen: { name: 'Storbild', inText: 'storbild', text: 'Visar rummet. Kan inte ändra något.' },
    organiser: {
      name: 'Arrangör',
      inText: 'arrangör',
      text: 'Din egen länk hit. Den går inte att få tillbaka.',
    },
  },
  copyLink: (role: string) => `Kopiera länk för ${role}`,
  moreFor: (role: string) => `Mer för ${role}`,
  shareLink: 'Dela länken',
  openLink: 'Öppna länken',
  showQr: 'Visa QR-kod och länk',
  linkCopied: 'Länken är kopierad',
  copyByHand: 'Markera länken och kopiera den för hand.',
  linkFor: (role: string) => `Länk för ${role}`,
  codeOnScreen: 'Koden på storbilden',
  noCode: 'Koden har slutat gälla. QR-koden fungerar.',
  printCode: 'Skriv ut koden',
  printTables: 'Skriv ut ett kort per bord',
  /** On the card of a table. */
  goodAllDay: 'Koden gäller hela dagen, också för dig som kommer sent.',
  withoutPhone: 'Ingen telefon? Skriv på lappar. Bordets dator tar emot dem, och där röstar du.',
  scanTo: 'Rikta kameran mot rutan',
  orCode: (address: string) => `eller skriv koden på ${address}`,

  keepTitle: 'Spara dina länkar',
  keepText: 'Tappar du arrangörslänken kan ingen öppna den här sidan igen, inte heller vi.',
  asFile: 'Som fil',
  onPaper: 'På papper',
  keepSecret:
    'Den som har arrangörslänken kan ändra och radera allt. Förvara bladet så att bara du kommer åt det.',
  fileName: 'länkar',

  rotate: 'Byt ut länken',
  rotateAsk: (role: string) => `Ska länken för ${role} bytas ut?`,
  rotateText:
    'Den gamla länken slutar gälla direkt, och de som är inne med den kopplas bort. Korten ligger kvar. Du behöver dela den nya länken.',
  rotateOwnText:
    'Den gamla länken slutar gälla direkt. Den här enheten får den nya. Spara den igen, den går inte att få tillbaka.',
  rotated: (role: string) => `Länken för ${role} är utbytt. Dela den nya.`,
  linksMissing: 'Länkarna visas så snart servern svarar.',
};

const en = {
  title: 'Share with the right person',
  putInField: 'The text you shared is in the field. Read it through before you add it.',
  waits:
    'The text you shared waits here. Join a workshop, and it is put in the field where you write.',
  install: 'Install the app',
  links: 'Links',
  qrFor: (role) => `QR code for ${role}`,
  roles: {
    participant: { name: 'Participant', inText: 'participants', text: 'Reads and writes cards' },
    facilitator: {
      name: 'Facilitator',
      inText: 'the facilitator',
      text: 'Steers steps, time and review. Do not share openly.',
    },
    screen: {
      name: 'Big screen',
      inText: 'the big screen',
      text: 'Shows the room. Cannot change anything.',
    },
    organiser: {
      name: 'Organiser',
      inText: 'the organiser',
      text: 'Your own link to this page. It cannot be recovered.',
    },
  },
  copyLink: (role) => `Copy the link for ${role}`,
  moreFor: (role) => `More for ${role}`,
  shareLink: 'Share the link',
  openLink: 'Open the link',
  showQr: 'Show QR code and link',
  linkCopied: 'The link is copied',
  copyByHand: 'Select the link and copy it by hand.',
  linkFor: (role) => `Link for ${role}`,
  codeOnScreen: 'The code on the big screen',
  noCode: 'The code is no longer valid. The QR code works.',
  printCode: 'Print the code',
  printTables: 'Print one card per table',
  goodAllDay: 'The code is good all day, also if you come late.',
  withoutPhone: 'No phone? Write on paper. The table’s computer takes it, and there you vote.',
  scanTo: 'Point the camera at the square',
  orCode: (address) => `or enter the code at ${address}`,

  keepTitle: 'Save your links',
  keepText: 'If you lose the organiser link nobody can open this page again, not even we.',
  asFile: 'As a file',
  onPaper: 'On paper',
  keepSecret:
    'Whoever has the organiser link can change and delete everything. Keep this sheet where only you can reach it.',
  fileName: 'links',

  rotate: 'Replace the link',
  rotateAsk: (role) => `Replace the link for ${role}?`,
  rotateText:
    'The old link stops working at once, and those who are in with it are disconnected. The cards stay. You need to share the new link.',
  rotateOwnText:
    'The old link stops working at once. This device gets the new one. Save it again, it cannot be recovered.',
  rotated: (role) => `The link for ${role} is replaced. Share the new one.`,
  linksMissing: 'The links appear as soon as the server answers.',
} satisfies typeof sv;

const da = {
  title: 'Del med den rette',
  putInField: 'Teksten, du delte, ligger i feltet. Læs den igennem, før du tilføjer den.',
  waits:
    'Teksten, du delte, venter her. Deltag i en workshop, så lægges den i feltet, hvor du skriver.',
  install: 'Installér appen',
  links: 'Links',
  qrFor: (role) => `QR-kode til ${role}`,
  roles: {
    participant: { name: 'Deltager', inText: 'deltagere', text: 'Læser og skriver kort' },
    facilitator: {
      name: 'Facilitator',
      inText: 'facilitatoren',
      text: 'Styrer trin, tid og gennemsyn. Del det ikke åbent.',
    },
    screen: {
      name: 'Storskærm',
      inText: 'storskærmen',
      text: 'Viser rummet. Kan ikke ændre noget.',
    },
    organiser: {
      name: 'Arrangør',
      inText: 'arrangøren',
      text: 'Dit eget link hertil. Det kan ikke genskabes.',
    },
  },
  copyLink: (role) => `Kopiér linket til ${role}`,
  moreFor: (role) => `Mere til ${role}`,
  shareLink: 'Del linket',
  openLink: 'Åbn linket',
  showQr: 'Vis QR-kode og link',
  linkCopied: 'Linket er kopieret',
  copyByHand: 'Markér linket, og kopiér det i hånden.',
  linkFor: (role) => `Link til ${role}`,
  codeOnScreen: 'Koden på storskærmen',
  noCode: 'Koden gælder ikke længere. QR-koden virker.',
  printCode: 'Udskriv koden',
  printTables: 'Udskriv et kort pr. bord',
  goodAllDay: 'Koden gælder hele dagen, også hvis du kommer sent.',
  withoutPhone:
    'Ingen telefon? Skriv på sedler. Bordets computer tager imod dem, og der stemmer du.',
  scanTo: 'Ret kameraet mod firkanten',
  orCode: (address) => `eller skriv koden på ${address}`,

  keepTitle: 'Gem dine links',
  keepText: 'Mister du arrangørlinket, kan ingen åbne denne side igen, heller ikke vi.',
  asFile: 'Som fil',
  onPaper: 'På papir',
  keepSecret:
    'Den, der har arrangørlinket, kan ændre og slette alt. Gem arket, så kun du kan komme til det.',
  fileName: 'links',

  rotate: 'Skift linket ud',
  rotateAsk: (role) => `Skal linket til ${role} skiftes ud?`,
  rotateText:
    'Det gamle link holder op med at virke med det samme, og de, der er inde med det, bliver koblet fra. Kortene bliver. Du skal dele det nye link.',
  rotateOwnText:
    'Det gamle link holder op med at virke med det samme. Denne enhed får det nye. Gem det igen, det kan ikke genskabes.',
  rotated: (role) => `Linket til ${role} er skiftet ud. Del det nye.`,
  linksMissing: 'Linkene vises, så snart serveren svarer.',
} satisfies typeof sv;

export const share = { sv, en, da };
