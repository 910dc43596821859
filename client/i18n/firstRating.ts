import { plural } from './plural.ts';

/** Each rates a relation for themselves, before the table has talked about it. */
const sv = {
  lead: 'Svara först var för sig. Ingen ser ditt svar förrän ni visar svaren, och då syns bara hur många som svarade vad.',
  handIn: 'Lämna mitt svar',
  sending: 'Ditt svar skickas',
  waiting: 'Ditt svar väntar på nät.',
  thanks: 'Ditt svar är lämnat.',
  closed: 'Bordets svar hann visas innan ditt kom fram. Det räknades inte, så säg det vid bordet.',
  refused: 'Servern tog inte emot svaret. Ladda om sidan och försök igen.',
  read: 'Jag har läst',
  change: 'Svara om',
  count: (n: number) =>
    plural('sv', n, { one: '1 vid bordet har svarat.', other: `${n} vid bordet har svarat.` }),
  oneMore: 'När två har svarat kan ni visa svaren.',
  offline: 'Svaren kan visas när du har kontakt igen.',
  open: 'Visa svaren',
  direct: 'Enas direkt i stället',
  here: 'Före samtalet svarade ni',
  at: (table: string, said: string) => `${table} före samtalet: ${said}.`,
  gave: (rung: string, n: number) => `${rung} ${n}`,
  differ: 'Ni svarade olika. Prata om vad ni ser, och enas sedan om ett steg.',
};

const en = {
  lead: 'First answer each for yourselves. Nobody sees your answer until you show the answers, and then only how many answered what.',
  handIn: 'Hand in my answer',
  sending: 'Your answer is being sent',
  waiting: 'Your answer waits for the network.',
  thanks: 'Your answer is handed in.',
  closed:
    'The table’s answers were shown before yours arrived. It was not counted, so say it at the table.',
  refused: 'The server did not take the answer. Reload the page and try again.',
  read: 'I have read this',
  change: 'Answer again',
  count: (n: number) =>
    plural('en', n, {
      one: '1 at the table has answered.',
      other: `${n} at the table have answered.`,
    }),
  oneMore: 'When two have answered you can show the answers.',
  offline: 'The answers can be shown when you are in contact again.',
  open: 'Show the answers',
  direct: 'Agree at once instead',
  here: 'Before the talk you answered',
  at: (table: string, said: string) => `${table} before the talk: ${said}.`,
  gave: (rung: string, n: number) => `${rung} ${n}`,
  differ: 'You answered differently. Talk about what you see, and then agree on a rung.',
} satisfies typeof sv;

const da = {
  lead: 'Svar først hver for sig. Ingen ser dit svar, før I viser svarene, og så ses kun, hvor mange der svarede hvad.',
  handIn: 'Aflever mit svar',
  sending: 'Dit svar sendes',
  waiting: 'Dit svar venter på net.',
  thanks: 'Dit svar er afleveret.',
  closed:
    'Bordets svar nåede at blive vist, før dit kom frem. Det blev ikke talt med, så sig det ved bordet.',
  refused: 'Serveren tog ikke imod svaret. Genindlæs siden, og prøv igen.',
  read: 'Jeg har læst det',
  change: 'Svar igen',
  count: (n: number) =>
    plural('da', n, { one: '1 ved bordet har svaret.', other: `${n} ved bordet har svaret.` }),
  oneMore: 'Når to har svaret, kan I vise svarene.',
  offline: 'Svarene kan vises, når du har forbindelse igen.',
  open: 'Vis svarene',
  direct: 'Bliv enige med det samme i stedet',
  here: 'Før samtalen svarede I',
  at: (table: string, said: string) => `${table} før samtalen: ${said}.`,
  gave: (rung: string, n: number) => `${rung} ${n}`,
  differ: 'I svarede forskelligt. Tal om, hvad I ser, og bliv så enige om et trin.',
} satisfies typeof sv;

export const firstRating = { sv, en, da };
