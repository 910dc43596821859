import { plural } from './plural.ts';

/** What a device says of work that did not arrive: what is left, and how it is done again. */
const sv = {
  memory:
    'Webbläsaren får inte spara, så det här finns bara i fliken. Kopiera det du vill ha kvar innan du stänger den.',
  changeCount: (n: number) => plural('sv', n, { one: '1 ändring', other: `${n} ändringar` }),
  empty: 'Här är tomt. Allt du har gjort finns på tavlan.',
  readingCopy: 'Du läser din kopia och kan inte ändra den',
  changes: {
    title: 'Ändringar som inte kom fram',
    lead: 'Tavlan visar inte det här som du gjorde. Gör om det, eller låt det vara.',
    moved: (column: string, step: string) => `Flytta till ${column}, ${step}`,
    sewn: (cards: string, title: string) =>
      title ? `Sy ihop ${cards} under ”${title}”` : `Sy ihop ${cards}`,
    sewnInto: 'Sy ihop med andra kort',
    unpicked: 'Sprätta ur gruppen',
    groupTitle: (words: string) => `Rubrik på gruppen: ”${words}”`,
    removed: 'Ta bort kortet',
    restored: 'Lägg tillbaka kortet',
    lifted: 'Lyft kortet till salen',
    notLifted: 'Ta tillbaka kortet från salen',
    actors: 'Aktörer på kortet',
    newActor: (name: string) => `Ny aktör: ${name}`,
    words: (words: string) => `Text: ”${words}”`,
    other: 'En annan ändring',
    redo: 'Gör om',
    done: 'Gjort på tavlan',
    discard: 'Låt det vara',
    cannot: 'Det går inte att göra om. Kortet finns inte kvar, eller så får bara ledaren göra det.',
  },
  replaced: {
    title: 'Länken har bytts ut',
    lead: 'Din länk till tavlan gäller inte längre. **Du behåller din kopia**, och det du inte hann skicka finns kvar i den.',
    next: 'Öppna den nya länken eller skriv koden från storbilden på den här enheten. Då skickas det som väntar.',
    enterCode: 'Skriv koden',
    foot: 'Får du ingen ny länk: spara kopian som fil och lämna texterna till ledaren.',
  },
  versions: {
    title: 'Sidan och servern har olika versioner',
    text: 'Det du skriver sparas här och skickas när de är lika. Hjälper inte Byt nu, säg till ledaren.',
    inMemory: 'Webbläsaren får inte spara. Kopiera det du skrivit innan du byter.',
  },
  blocked: {
    noCopy:
      'Den här enheten har ingen kopia av tavlan än. Den öppnas så snart nätet släpper igenom.',
  },
};

const en = {
  memory:
    'The browser may not save, so this is only in this tab. Copy what you want to keep before you close it.',
  changeCount: (n) => plural('en', n, { one: '1 change', other: `${n} changes` }),
  empty: 'Nothing here. Everything you have done is on the board.',
  readingCopy: 'You are reading your copy and cannot change it',
  changes: {
    title: 'Changes that did not arrive',
    lead: 'The board does not show this that you did. Do it again, or leave it.',
    moved: (column, step) => `Move to ${column}, ${step}`,
    sewn: (cards, title) =>
      title ? `Stitch ${cards} together under “${title}”` : `Stitch ${cards} together`,
    sewnInto: 'Stitch together with other cards',
    unpicked: 'Unpick from the group',
    groupTitle: (words) => `Heading of the group: “${words}”`,
    removed: 'Remove the card',
    restored: 'Put the card back',
    lifted: 'Lift the card to the hall',
    notLifted: 'Take the card back from the hall',
    actors: 'Actors on the card',
    newActor: (name) => `New actor: ${name}`,
    words: (words) => `Text: “${words}”`,
    other: 'Another change',
    redo: 'Do it again',
    done: 'Done on the board',
    discard: 'Leave it',
    cannot: 'It cannot be done again. The card is gone, or only the facilitator may do it.',
  },
  replaced: {
    title: 'The link has been replaced',
    lead: 'Your link to the board is no longer valid. **You keep your copy**, and what you had not sent is still in it.',
    next: 'Open the new link or enter the code from the screen on this device. Then what is waiting is sent.',
    enterCode: 'Enter the code',
    foot: 'If you get no new link: save the copy as a file and hand the texts to the facilitator.',
  },
  versions: {
    title: 'The page and the server have different versions',
    text: 'What you write is saved here and sent when they match. If Change now does not help, tell the facilitator.',
    inMemory: 'The browser may not save. Copy what you have written before you change.',
  },
  blocked: {
    noCopy:
      'This device has no copy of the board yet. It opens as soon as the network lets it through.',
  },
} satisfies typeof sv;

const da = {
  memory:
    'Browseren må ikke gemme, så det her findes kun i fanen. Kopiér det, du vil beholde, før du lukker den.',
  changeCount: (n) => plural('da', n, { one: '1 ændring', other: `${n} ændringer` }),
  empty: 'Her er tomt. Alt, hvad du har gjort, er på tavlen.',
  readingCopy: 'Du læser din kopi og kan ikke ændre den',
  changes: {
    title: 'Ændringer, der ikke nåede frem',
    lead: 'Tavlen viser ikke det her, som du gjorde. Gør det igen, eller lad det være.',
    moved: (column, step) => `Flyt til ${column}, ${step}`,
    sewn: (cards, title) => (title ? `Sy ${cards} sammen under ”${title}”` : `Sy ${cards} sammen`),
    sewnInto: 'Sy sammen med andre kort',
    unpicked: 'Spræt ud af gruppen',
    groupTitle: (words) => `Gruppens overskrift: ”${words}”`,
    removed: 'Fjern kortet',
    restored: 'Læg kortet tilbage',
    lifted: 'Løft kortet op til salen',
    notLifted: 'Tag kortet tilbage fra salen',
    actors: 'Aktører på kortet',
    newActor: (name) => `Ny aktør: ${name}`,
    words: (words) => `Tekst: ”${words}”`,
    other: 'En anden ændring',
    redo: 'Gør det igen',
    done: 'Gjort på tavlen',
    discard: 'Lad det være',
    cannot: 'Det kan ikke gøres igen. Kortet er væk, eller kun facilitatoren må gøre det.',
  },
  replaced: {
    title: 'Linket er skiftet ud',
    lead: 'Dit link til tavlen gælder ikke længere. **Du beholder din kopi**, og det, du ikke nåede at sende, ligger stadig i den.',
    next: 'Åbn det nye link, eller skriv koden fra storskærmen på denne enhed. Så sendes det, der venter.',
    enterCode: 'Skriv koden',
    foot: 'Får du intet nyt link: gem kopien som fil, og giv teksterne til facilitatoren.',
  },
  versions: {
    title: 'Siden og serveren har forskellige versioner',
    text: 'Det, du skriver, gemmes her og sendes, når de er ens. Hjælper Skift nu ikke, så sig det til facilitatoren.',
    inMemory: 'Browseren må ikke gemme. Kopiér det, du har skrevet, før du skifter.',
  },
  blocked: {
    noCopy:
      'Denne enhed har ingen kopi af tavlen endnu. Den åbner, så snart nettet slipper igennem.',
  },
} satisfies typeof sv;

export const recovery = { sv, en, da };
