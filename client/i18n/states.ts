import { plural } from './plural.ts';

/** Whole pages for when something is not as usual: what happened, what is safe, what to do now. `**` marks bold. */
const sv = {
  rescued: {
    title: 'Räddade texter',
    lead: (n: number) =>
      plural('sv', n, {
        one: 'Tavlan startade om, och **en av dina texter** kom inte med. Den finns bara här, på din enhet. Inget läggs ut förrän du gör det.',
        other: `Tavlan startade om, och **${n} av dina texter** kom inte med. De finns bara här, på din enhet. Inget läggs ut förrän du gör det.`,
      }),
    where: (column: string, step: string) => `${column}, ${step}`,
    changeInCard: 'Ändring i ett kort',
    publish: 'Lägg till på tavlan',
    showCard: 'Visa kortet',
    discard: 'Släng texten',
    back: 'Tillbaka till tavlan',
    kept: (day: string) =>
      `Texterna ligger kvar under Räddade texter tills du slänger dem eller till ${day}.`,
  },
  notHere: {
    title: 'Tavlan finns inte här',
    lead: 'Servern känner inte igen den. Kanske har den bytt plats eller startat om tom. **Du behåller din kopia** och kan läsa den, men inte ändra.',
    leadNoCopy:
      'Servern känner inte igen den, och den här enheten har ingen kopia. Kanske är länken gammal eller avklippt.',
    copyFrom: 'Din kopia är från',
    cardsInCopy: 'Kort i kopian',
    notSent: 'Skrivet men inte skickat',
    read: 'Läs din kopia',
    save: 'Spara kopian som fil',
    foot: 'Be ledaren om en ny kod om det inte ordnar sig.',
  },
  gone: {
    title: 'Den här workshopen är raderad',
    lead: (day: string) => `Det skedde **${day}**, så som det stod när du gick med.`,
    leadNoDay: 'Den finns inte längre på servern.',
    cleared:
      'Kopian på den här enheten togs bort nu. Inget finns kvar, varken här eller på servern.',
    toStart: 'Till startsidan',
    foot: 'Den fastställda sammanställningen finns hos arrangören.',
  },
  blockedNetwork: {
    title: 'Nätet här släpper inte igenom',
    lead: 'Du är uppkopplad, men det här nätet stoppar trafiken till tavlan. Det är vanligt på gästnät och jobbdatorer.',
    steps: [
      'Stäng av wifi på telefonen',
      'Vänta tills mobilnätet syns',
      'Kom tillbaka hit, resten sker av sig självt',
    ],
    writeAnyway: 'Skriv ändå',
    foot: 'Det du skriver sparas på enheten och skickas när nätet släpper igenom.',
    rowText: 'Byt till mobilnätet. Allt du skriver sparas så länge.',
    showHow: 'Visa hur',
  },
  blockedStorage: {
    title: 'Webbläsaren får inte spara',
    lead: 'Du är troligen i ett privat fönster. Öppna hellre länken i ett vanligt. **Det går att skriva**, men stänger du fliken försvinner det som inte hunnit skickas.',
    full: 'Enhetens lagring är full. **Det går att skriva**, men stänger du fliken försvinner det som inte hunnit skickas.',
    goOn: 'Fortsätt utan att spara',
    copyLink: 'Kopiera länken',
    foot: 'Eller säg det du vill ha med till bordsvärden, som skriver in det.',
    rowTitle: 'Den här webbläsaren får inte spara',
    rowText: 'Stänger du fliken försvinner det som inte skickats.',
    whatCanIDo: 'Vad kan jag göra?',
  },
  badLink: {
    title: 'Länken fungerar inte',
    lead: 'Den är avklippt eller har bytts ut. Inget på tavlan är förlorat.',
    foot: 'Be den som skickade länken att skicka hela igen, eller skriv koden från storbilden.',
  },
  relayDown: {
    title: 'Servern svarar inte',
    lead: 'Inget är förlorat. Vi försöker igen av oss själva.',
    noCopy: 'Den här enheten har ingen kopia av tavlan än. Den öppnas så snart servern svarar.',
  },
  stopped: {
    title: 'Kontakten är bruten',
    text: 'Servern förstod inte det som skickades. Din kopia finns kvar på enheten.',
  },
  crash: {
    title: 'Något gick sönder på sidan',
    lead: 'Det du har skrivit finns kvar på enheten. **Ladda om sidan** så fortsätter du där du var.',
    reload: 'Ladda om sidan',
    foot: 'Händer det igen: säg till ledaren vad du just gjorde.',
  },
  notFound: {
    title: 'Sidan finns inte',
    lead: 'Adressen leder ingenstans. Kanske kom inte hela med.',
  },
};

const en = {
  rescued: {
    title: 'Rescued texts',
    lead: (n) =>
      plural('en', n, {
        one: 'The board restarted, and **one of your texts** did not come along. It is only here, on your device. Nothing is published until you do it.',
        other: `The board restarted, and **${n} of your texts** did not come along. They are only here, on your device. Nothing is published until you do it.`,
      }),
    where: (column, step) => `${column}, ${step}`,
    changeInCard: 'Change in a card',
    publish: 'Add to the board',
    showCard: 'Show the card',
    discard: 'Discard the text',
    back: 'Back to the board',
    kept: (day) => `The texts stay under Rescued texts until you discard them or until ${day}.`,
  },
  notHere: {
    title: 'The board is not here',
    lead: 'The server does not know it. Perhaps it has moved or started again empty. **You keep your copy** and can read it, but not change it.',
    leadNoCopy:
      'The server does not know it, and this device has no copy. Perhaps the link is old or was cut off.',
    copyFrom: 'Your copy is from',
    cardsInCopy: 'Cards in the copy',
    notSent: 'Written but not sent',
    read: 'Read your copy',
    save: 'Save the copy as a file',
    foot: 'Ask the facilitator for a new code if it does not sort itself out.',
  },
  gone: {
    title: 'This workshop is deleted',
    lead: (day) => `It happened on **${day}**, as it said when you joined.`,
    leadNoDay: 'It is no longer on the server.',
    cleared:
      'The copy on this device was removed just now. Nothing is left, neither here nor on the server.',
    toStart: 'To the start page',
    foot: 'The organiser has the finalised summary.',
  },
  blockedNetwork: {
    title: 'The network here lets nothing through',
    lead: 'You are connected, but this network stops the traffic to the board. It is common on guest networks and work computers.',
    steps: [
      'Turn off wifi on the phone',
      'Wait until the mobile network shows',
      'Come back here, the rest happens by itself',
    ],
    writeAnyway: 'Write anyway',
    foot: 'What you write is saved on the device and sent when the network lets it through.',
    rowText: 'Change to the mobile network. Everything you write is saved meanwhile.',
    showHow: 'Show how',
  },
  blockedStorage: {
    title: 'The browser may not save',
    lead: 'You are probably in a private window. Rather open the link in an ordinary one. **You can write**, but if you close the tab, whatever has not been sent is lost.',
    full: 'The storage of the device is full. **You can write**, but if you close the tab, whatever has not been sent is lost.',
    goOn: 'Go on without saving',
    copyLink: 'Copy the link',
    foot: 'Or tell the table host, who will write it in for you.',
    rowTitle: 'This browser may not save',
    rowText: 'If you close the tab, whatever has not been sent is lost.',
    whatCanIDo: 'What can I do?',
  },
  badLink: {
    title: 'The link does not work',
    lead: 'It was cut off or has been replaced. Nothing on the board is lost.',
    foot: 'Ask for the whole link again, or enter the code from the screen.',
  },
  relayDown: {
    title: 'The server does not answer',
    lead: 'Nothing is lost. We keep trying by ourselves.',
    noCopy: 'This device has no copy of the board yet. It opens as soon as the server answers.',
  },
  stopped: {
    title: 'Contact is broken off',
    text: 'The server did not understand what was sent. Your copy is still on the device.',
  },
  crash: {
    title: 'Something broke on the page',
    lead: 'What you have written is still on the device. **Reload the page** and go on where you were.',
    reload: 'Reload the page',
    foot: 'If it happens again: tell the facilitator what you just did.',
  },
  notFound: {
    title: 'There is no such page',
    lead: 'The address leads nowhere. Perhaps not all of it came along.',
  },
} satisfies typeof sv;

const da = {
  rescued: {
    title: 'Reddede tekster',
    lead: (n) =>
      plural('da', n, {
        one: 'Tavlen startede forfra, og **en af dine tekster** kom ikke med. Den findes kun her, på din enhed. Intet lægges ud, før du gør det.',
        other: `Tavlen startede forfra, og **${n} af dine tekster** kom ikke med. De findes kun her, på din enhed. Intet lægges ud, før du gør det.`,
      }),
    where: (column, step) => `${column}, ${step}`,
    changeInCard: 'Ændring i et kort',
    publish: 'Læg på tavlen',
    showCard: 'Vis kortet',
    discard: 'Smid teksten ud',
    back: 'Tilbage til tavlen',
    kept: (day) =>
      `Teksterne ligger under Reddede tekster, til du smider dem ud, eller til ${day}.`,
  },
  notHere: {
    title: 'Tavlen findes ikke her',
    lead: 'Serveren kender den ikke. Måske er den flyttet eller startet forfra og tom. **Du beholder din kopi** og kan læse den, men ikke ændre den.',
    leadNoCopy:
      'Serveren kender den ikke, og denne enhed har ingen kopi. Måske er linket gammelt eller klippet af.',
    copyFrom: 'Din kopi er fra',
    cardsInCopy: 'Kort i kopien',
    notSent: 'Skrevet, men ikke sendt',
    read: 'Læs din kopi',
    save: 'Gem kopien som fil',
    foot: 'Bed facilitatoren om en ny kode, hvis det ikke løser sig.',
  },
  gone: {
    title: 'Denne workshop er slettet',
    lead: (day) => `Det skete **${day}**, sådan som der stod, da du kom med.`,
    leadNoDay: 'Den findes ikke længere på serveren.',
    cleared:
      'Kopien på denne enhed er fjernet nu. Der er intet tilbage, hverken her eller på serveren.',
    toStart: 'Til startsiden',
    foot: 'Den godkendte opsamling findes hos arrangøren.',
  },
  blockedNetwork: {
    title: 'Nettet her slipper ikke igennem',
    lead: 'Du er på nettet, men dette net stopper trafikken til tavlen. Det er almindeligt på gæstenet og arbejdscomputere.',
    steps: [
      'Slå wifi fra på telefonen',
      'Vent, til mobilnettet kan ses',
      'Kom tilbage hertil, resten sker af sig selv',
    ],
    writeAnyway: 'Skriv alligevel',
    foot: 'Det, du skriver, gemmes på enheden og sendes, når nettet slipper igennem.',
    rowText: 'Skift til mobilnettet. Alt, hvad du skriver, gemmes så længe.',
    showHow: 'Vis hvordan',
  },
  blockedStorage: {
    title: 'Browseren må ikke gemme',
    lead: 'Du er nok i et privat vindue. Åbn hellere linket i et almindeligt. **Du kan godt skrive**, men lukker du fanen, forsvinder det, der ikke er sendt.',
    full: 'Enhedens lager er fuldt. **Du kan godt skrive**, men lukker du fanen, forsvinder det, der ikke er sendt.',
    goOn: 'Fortsæt uden at gemme',
    copyLink: 'Kopiér linket',
    foot: 'Eller sig det, du vil have med, til bordværten, som skriver det ind.',
    rowTitle: 'Denne browser må ikke gemme',
    rowText: 'Lukker du fanen, forsvinder det, der ikke er sendt.',
    whatCanIDo: 'Hvad kan jeg gøre?',
  },
  badLink: {
    title: 'Linket virker ikke',
    lead: 'Det er klippet af eller skiftet ud. Intet på tavlen er tabt.',
    foot: 'Bed om at få hele linket igen, eller skriv koden fra storskærmen.',
  },
  relayDown: {
    title: 'Serveren svarer ikke',
    lead: 'Intet er tabt. Vi prøver igen af os selv.',
    noCopy: 'Denne enhed har ingen kopi af tavlen endnu. Den åbner, så snart serveren svarer.',
  },
  stopped: {
    title: 'Forbindelsen er afbrudt',
    text: 'Serveren forstod ikke det, der blev sendt. Din kopi ligger stadig på enheden.',
  },
  crash: {
    title: 'Noget gik i stykker på siden',
    lead: 'Det, du har skrevet, ligger stadig på enheden. **Genindlæs siden**, og fortsæt hvor du var.',
    reload: 'Genindlæs siden',
    foot: 'Sker det igen: fortæl facilitatoren, hvad du lige gjorde.',
  },
  notFound: {
    title: 'Siden findes ikke',
    lead: 'Adressen fører ingen steder hen. Måske kom den ikke helt med.',
  },
} satisfies typeof sv;

export const states = { sv, en, da };
