import { plural } from './plural.ts';

/** The ballot: giving buttons, how it stands, and what it came to. */
const sv = {
  give: 'Lägg knapp',
  own: (n: number) => plural('sv', n, { one: 'Din knapp', other: `Dina ${n} knappar` }),
  takeOne: 'Ta tillbaka en knapp',
  buttons: (n: number) => plural('sv', n, { one: '1 knapp', other: `${n} knappar` }),
  left: (left: number, of: number) =>
    `Du har ${left} av ${plural('sv', of, { one: '1 knapp', other: `${of} knappar` })} kvar`,
  leftIn: (column: string, left: number, of: number) => `${column}: ${left} av ${of} kvar`,
  tooMany: (n: number) =>
    plural('sv', n, {
      one: 'Du har lagt en knapp för mycket. Ta tillbaka en.',
      other: `Du har lagt ${n} knappar för mycket. Ta tillbaka dem.`,
    }),
  later: 'Resultatet visas när röstningen stänger',
  faults: {
    spent: 'Alla dina knappar är lagda. Ta tillbaka en om du vill flytta den.',
    groupFull:
      'Ihopsydda kort räknas som ett. Ta tillbaka knappen från grannen om du vill flytta den.',
    unknown: 'Det kortet går inte att rösta på längre.',
  },
  state: {
    sending: 'Skickas',
    waiting: 'Väntar på nät. Skickas om röstningen är öppen då.',
    taken: 'Inlämnad. Du kan ändra dig tills resultatet visas.',
  },
  refused: {
    closed: 'Röstningen hann stänga innan din röstsedel kom fram.',
    joinedLate: 'Du kom in när röstningen redan var öppen. Du kan rösta nästa gång.',
    tableFull: 'Bordet har lika många röstsedlar som platser. Ledaren kan lägga till en plats.',
    unknown: 'Ett kort som du valde går inte att rösta på längre.',
    overBudget: 'Det blev fler knappar än du har.',
    notAllowed: 'Din länk får inte rösta. Be ledaren om deltagarlänken.',
    malformed: 'Servern förstod inte röstsedeln. Ladda om sidan och försök igen.',
  },
  handInWithout: 'Lämna in utan det',
  takeAllBack: 'Ta tillbaka alla',
  notCounted: (n: number) =>
    plural('sv', n, {
      one: 'Din knapp räknades inte.',
      other: `Dina ${n} knappar räknades inte.`,
    }),
  counted: (n: number) =>
    plural('sv', n, { one: 'Din knapp räknades.', other: `Dina ${n} knappar räknades.` }),
  blank: 'Din röstsedel var tom.',
  countedAsOne: (given: number, counted: number) =>
    `Av dina ${given} knappar räknades ${counted}: kort som sys ihop räknas som ett.`,
  closedNow: 'Röstningen är stängd',
  understood: 'Jag förstår',
  result: 'Resultat',
  showResult: 'Visa resultatet',
  whichRound: 'Omgång',
  round: (step: string, clock: string) => `${step}, ${clock}`,
  wholeBoard: 'Hela tavlan',
  imported: 'Röster ur en fil',
  voters: (n: number) => plural('sv', n, { one: '1 röstsedel', other: `${n} röstsedlar` }),
  nothing: 'Inget fick någon knapp',
  unnamed: 'Grupp utan rubrik',
  votes: (n: number) => plural('sv', n, { one: '1 röst', other: `${n} röster` }),
  fromTables: (n: number) => plural('sv', n, { one: '1 bord', other: `${n} bord` }),
  ofThemOwn: (n: number) => plural('sv', n, { one: 'varav 1 din', other: `varav ${n} dina` }),
  desk: {
    next: 'Nästa röstning',
    open: 'Röstningen är öppen',
    openAbout: (step: string) => `Röstningen om ${step} är fortfarande öppen`,
    /** `buttons` is the text for how many. */
    perColumn: (buttons: string) => `${buttons} per kolumn`,
    byColumn: (strengths: number, needs: number, strategies: number) =>
      `${strengths} knappar för styrkor, ${needs} för behov, ${strategies} för strategier`,
    shared: (buttons: string) => `${buttons} var`,
    perCard: (n: number) => `högst ${n} per kort`,
    change: 'Ändra',
    changeTitle: 'Knappar i nästa röstning',
    kind: 'Hur knapparna delas ut',
    kinds: { columns: 'Per kolumn', shared: 'Gemensamt' },
    perCardLabel: 'Högst på ett kort',
    sharedLabel: 'Knappar var',
    less: (what: string) => `${what}: en mindre`,
    more: (what: string) => `${what}: en till`,
    save: 'Klart',
    youSee: 'Du ser hur många som röstat, inte på vad.',
    close: 'Stäng röstningen',
    closeHelp: 'Knapparna räknas och det går inte att ångra.',
    again: 'Rösta igen',
    refused: 'En annan ledare hann före. Du ser det nya läget.',
  },
  turn: {
    handIn: 'Lämna röstsedeln',
    help: 'När du lämnar töms skärmen. Ingen ser vad du valde.',
    noneLeft: 'Inga knappar kvar',
  },
};

const en = {
  give: 'Place button',
  own: (n) => plural('en', n, { one: 'Your button', other: `Your ${n} buttons` }),
  takeOne: 'Take one button back',
  buttons: (n) => plural('en', n, { one: '1 button', other: `${n} buttons` }),
  left: (left, of) =>
    `You have ${left} of ${plural('en', of, { one: '1 button', other: `${of} buttons` })} left`,
  leftIn: (column, left, of) => `${column}: ${left} of ${of} left`,
  tooMany: (n) =>
    plural('en', n, {
      one: 'You have placed one button too many. Take one back.',
      other: `You have placed ${n} buttons too many. Take them back.`,
    }),
  later: 'The result is shown when the voting closes',
  faults: {
    spent: 'All your buttons are placed. Take one back if you want to move it.',
    groupFull:
      'Cards that are stitched together count as one. Take the button back from its neighbour if you want to move it.',
    unknown: 'That card can no longer be voted on.',
  },
  state: {
    sending: 'Being sent',
    waiting: 'Waiting for the network. It is sent if the voting is still open then.',
    taken: 'Handed in. You can change your mind until the result is shown.',
  },
  refused: {
    closed: 'The voting closed before your ballot arrived.',
    joinedLate: 'You came in when the voting was already open. You can vote next time.',
    tableFull: 'The table has as many ballots as seats. The facilitator can add a seat.',
    unknown: 'A card that you chose can no longer be voted on.',
    overBudget: 'There were more buttons than you have.',
    notAllowed: 'Your link may not vote. Ask the facilitator for the participant link.',
    malformed: 'The server did not understand the ballot. Reload the page and try again.',
  },
  handInWithout: 'Hand in without it',
  takeAllBack: 'Take all back',
  notCounted: (n) =>
    plural('en', n, {
      one: 'Your button was not counted.',
      other: `Your ${n} buttons were not counted.`,
    }),
  counted: (n) =>
    plural('en', n, { one: 'Your button was counted.', other: `Your ${n} buttons were counted.` }),
  blank: 'Your ballot was empty.',
  countedAsOne: (given, counted) =>
    `Of your ${given} buttons ${counted} counted: cards stitched together count as one.`,
  closedNow: 'The voting is closed',
  understood: 'I understand',
  result: 'Result',
  showResult: 'Show the result',
  whichRound: 'Round',
  round: (step, clock) => `${step} at ${clock}`,
  wholeBoard: 'The whole board',
  imported: 'Votes from a file',
  voters: (n) => plural('en', n, { one: '1 ballot', other: `${n} ballots` }),
  nothing: 'Nothing got a button',
  unnamed: 'Group without a heading',
  votes: (n) => plural('en', n, { one: '1 vote', other: `${n} votes` }),
  fromTables: (n) => plural('en', n, { one: '1 table', other: `${n} tables` }),
  ofThemOwn: (n) =>
    plural('en', n, { one: 'of which 1 is yours', other: `of which ${n} are yours` }),
  desk: {
    next: 'Next voting',
    open: 'The voting is open',
    openAbout: (step) => `The voting about ${step} is still open`,
    perColumn: (buttons) => `${buttons} per column`,
    byColumn: (strengths, needs, strategies) =>
      `${strengths} buttons for strengths, ${needs} for needs, ${strategies} for strategies`,
    shared: (buttons) => `${buttons} each`,
    perCard: (n) => `at most ${n} per card`,
    change: 'Change',
    changeTitle: 'Buttons in the next voting',
    kind: 'How the buttons are given out',
    kinds: { columns: 'Per column', shared: 'In common' },
    perCardLabel: 'At most on one card',
    sharedLabel: 'Buttons each',
    less: (what) => `${what}: one less`,
    more: (what) => `${what}: one more`,
    save: 'Done',
    youSee: 'You see how many have voted, not on what.',
    close: 'Close the voting',
    closeHelp: 'The buttons are counted, and that cannot be undone.',
    again: 'Vote again',
    refused: 'Another facilitator was first. You see where the room is now.',
  },
  turn: {
    handIn: 'Hand in the ballot',
    help: 'When you hand it in the screen is emptied. Nobody sees what you chose.',
    noneLeft: 'No buttons left',
  },
} satisfies typeof sv;

const da = {
  give: 'Læg knap',
  own: (n) => plural('da', n, { one: 'Din knap', other: `Dine ${n} knapper` }),
  takeOne: 'Tag en knap tilbage',
  buttons: (n) => plural('da', n, { one: '1 knap', other: `${n} knapper` }),
  left: (left, of) =>
    `Du har ${left} af ${plural('da', of, { one: '1 knap', other: `${of} knapper` })} tilbage`,
  leftIn: (column, left, of) => `${column}: ${left} af ${of} tilbage`,
  tooMany: (n) =>
    plural('da', n, {
      one: 'Du har lagt en knap for meget. Tag en tilbage.',
      other: `Du har lagt ${n} knapper for meget. Tag dem tilbage.`,
    }),
  later: 'Resultatet vises, når afstemningen lukker',
  faults: {
    spent: 'Alle dine knapper er lagt. Tag en tilbage, hvis du vil flytte den.',
    groupFull:
      'Kort, der er syet sammen, tæller som ét. Tag knappen tilbage fra naboen, hvis du vil flytte den.',
    unknown: 'Det kort kan man ikke længere stemme på.',
  },
  state: {
    sending: 'Sendes',
    waiting: 'Venter på nettet. Sendes, hvis afstemningen er åben til den tid.',
    taken: 'Afleveret. Du kan ombestemme dig, indtil resultatet vises.',
  },
  refused: {
    closed: 'Afstemningen nåede at lukke, før din stemmeseddel kom frem.',
    joinedLate: 'Du kom ind, da afstemningen allerede var åben. Du kan stemme næste gang.',
    tableFull:
      'Bordet har lige så mange stemmesedler som pladser. Facilitatoren kan tilføje en plads.',
    unknown: 'Et kort, som du valgte, kan man ikke længere stemme på.',
    overBudget: 'Der var flere knapper, end du har.',
    notAllowed: 'Dit link må ikke stemme. Bed facilitatoren om deltagerlinket.',
    malformed: 'Serveren forstod ikke stemmesedlen. Genindlæs siden, og prøv igen.',
  },
  handInWithout: 'Aflever uden det',
  takeAllBack: 'Tag alle tilbage',
  notCounted: (n) =>
    plural('da', n, {
      one: 'Din knap blev ikke talt med.',
      other: `Dine ${n} knapper blev ikke talt med.`,
    }),
  counted: (n) =>
    plural('da', n, { one: 'Din knap blev talt med.', other: `Dine ${n} knapper blev talt med.` }),
  blank: 'Din stemmeseddel var tom.',
  countedAsOne: (given, counted) =>
    `Af dine ${given} knapper talte ${counted}: kort, der sys sammen, tæller som ét.`,
  closedNow: 'Afstemningen er lukket',
  understood: 'Jeg forstår',
  result: 'Resultat',
  showResult: 'Vis resultatet',
  whichRound: 'Runde',
  round: (step, clock) => `${step} kl. ${clock}`,
  wholeBoard: 'Hele tavlen',
  imported: 'Stemmer fra en fil',
  voters: (n) => plural('da', n, { one: '1 stemmeseddel', other: `${n} stemmesedler` }),
  nothing: 'Intet fik en knap',
  unnamed: 'Gruppe uden overskrift',
  votes: (n) => plural('da', n, { one: '1 stemme', other: `${n} stemmer` }),
  fromTables: (n) => plural('da', n, { one: '1 bord', other: `${n} borde` }),
  ofThemOwn: (n) => plural('da', n, { one: 'heraf 1 din', other: `heraf ${n} dine` }),
  desk: {
    next: 'Næste afstemning',
    open: 'Afstemningen er åben',
    openAbout: (step) => `Afstemningen om ${step} er stadig åben`,
    perColumn: (buttons) => `${buttons} pr. kolonne`,
    byColumn: (strengths, needs, strategies) =>
      `${strengths} knapper til styrker, ${needs} til behov, ${strategies} til strategier`,
    shared: (buttons) => `${buttons} hver`,
    perCard: (n) => `højst ${n} pr. kort`,
    change: 'Ret',
    changeTitle: 'Knapper i næste afstemning',
    kind: 'Hvordan knapperne deles ud',
    kinds: { columns: 'Pr. kolonne', shared: 'Fælles' },
    perCardLabel: 'Højst på ét kort',
    sharedLabel: 'Knapper hver',
    less: (what) => `${what}: en mindre`,
    more: (what) => `${what}: en til`,
    save: 'Færdig',
    youSee: 'Du ser, hvor mange der har stemt, ikke på hvad.',
    close: 'Luk afstemningen',
    closeHelp: 'Knapperne tælles, og det kan ikke fortrydes.',
    again: 'Stem igen',
    refused: 'En anden facilitator kom først. Du ser, hvor rummet er nu.',
  },
  turn: {
    handIn: 'Aflever stemmesedlen',
    help: 'Når du afleverer, tømmes skærmen. Ingen ser, hvad du valgte.',
    noneLeft: 'Ingen knapper tilbage',
  },
} satisfies typeof sv;

export const vote = { sv, en, da };
