/** The big screen. What a facilitator could say aloud, in as few words as can be read from the back row. */
const sv = {
  help: {
    listen: 'Lyssna. Skriv ner det du vill komma ihåg.',
    write: 'Ett kort för varje tanke, var och en för sig.',
    show: 'Läs varandras kort.',
    group: 'Vad hör ihop? Ropa till när du ser det.',
    vote: 'Lägg dina knappar på det viktigaste.',
    choose: 'Kom överens om vad ni tar vidare.',
  },
  welcome: 'Kom in och slå dig ner',
  howToJoin: 'Rikta kameran mot rutan, eller öppna adressen och skriv koden.',
  closed: 'Tack för i dag',
  closedHelp: 'Telefoner som hunnit bli efter skickar det sista själva.',
  followUp: 'Uppföljning',
  followUpHelp: 'Vad blev av det vi bestämde?',
  joinAt: 'Gå med',
  doorClosed: 'Dörren är stängd',
  qr: (address: string) => `QR-kod till ${address}`,
};

const en = {
  help: {
    listen: 'Listen. Note down what you want to remember.',
    write: 'One card for each thought, each on your own.',
    show: 'Read each other’s cards.',
    group: 'What belongs together? Call out when you see it.',
    vote: 'Place your buttons on what matters most.',
    choose: 'Agree on what to take further.',
  },
  welcome: 'Come in and have a seat',
  howToJoin: 'Point your camera at the square, or open the address and enter the code.',
  closed: 'Thank you for today',
  closedHelp: 'Phones that have fallen behind send the rest by themselves.',
  followUp: 'Follow-up',
  followUpHelp: 'What became of what we decided?',
  joinAt: 'Join',
  doorClosed: 'The door is closed',
  qr: (address) => `QR code to ${address}`,
} satisfies typeof sv;

const da = {
  help: {
    listen: 'Lyt. Skriv det ned, du vil huske.',
    write: 'Ét kort for hver tanke, hver for sig.',
    show: 'Læs hinandens kort.',
    group: 'Hvad hører sammen? Råb op, når du ser det.',
    vote: 'Læg dine knapper på det vigtigste.',
    choose: 'Bliv enige om, hvad I tager videre.',
  },
  welcome: 'Kom ind og sæt dig',
  howToJoin: 'Ret kameraet mod firkanten, eller åbn adressen, og skriv koden.',
  closed: 'Tak for i dag',
  closedHelp: 'Telefoner, der er kommet bagud, sender selv det sidste.',
  followUp: 'Opfølgning',
  followUpHelp: 'Hvad blev der af det, vi besluttede?',
  joinAt: 'Deltag',
  doorClosed: 'Døren er lukket',
  qr: (address) => `QR-kode til ${address}`,
} satisfies typeof sv;

export const projector = { sv, en, da };
