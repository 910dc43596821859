import { plural } from './plural.ts';

/** One anonymous question on the way out. No words can be written, so none can point to anybody. */
const sv = {
  title: 'En fråga innan du går',
  question: 'Hur mycket gav dagen dig att ta med till ditt arbete?',
  promise:
    'Svaret är anonymt. Det sparas utan koppling till dig, så det går inte att ändra eller ta tillbaka.',
  least: 'Inget',
  most: 'Mycket',
  rating: (n: number) => `${n} av 5`,
  handIn: 'Lämna svaret',
  sending: 'Ditt svar skickas',
  waiting: 'Ditt svar väntar på nät. Det skickas om frågan är öppen då.',
  thanks: 'Tack, ditt svar är lämnat.',
  closed: 'Frågan hann stänga innan ditt svar kom fram. Det räknades inte.',
  refused: 'Servern tog inte emot svaret. Ladda om sidan och försök igen.',
  result: 'Svar på frågan om dagen',
  answers: (n: number) => plural('sv', n, { one: '1 svar', other: `${n} svar` }),
  tooFew: 'Fördelningen visas från fem svar, så att ingen kan pekas ut.',
  gave: (rating: number, n: number) =>
    plural('sv', n, { one: `${rating} av 5: 1 svar`, other: `${rating} av 5: ${n} svar` }),
  refresh: 'Hämta senaste svaren',
  unreachable: 'Svaren kan inte hämtas just nu. Försök igen.',
};

const en = {
  title: 'One question before you leave',
  question: 'How much did the day give you to bring back to your work?',
  promise:
    'The answer is anonymous. It is kept without any link to you, so it cannot be changed or taken back.',
  least: 'Nothing',
  most: 'A lot',
  rating: (n) => `${n} of 5`,
  handIn: 'Hand in the answer',
  sending: 'Your answer is being sent',
  waiting: 'Your answer waits for the network. It is sent if the question is still open then.',
  thanks: 'Thank you, your answer is handed in.',
  closed: 'The question closed before your answer arrived. It was not counted.',
  refused: 'The server did not take the answer. Reload the page and try again.',
  result: 'Answers about the day',
  answers: (n) => plural('en', n, { one: '1 answer', other: `${n} answers` }),
  tooFew: 'How they fall is shown from five answers on, so that nobody can be pointed out.',
  gave: (rating, n) =>
    plural('en', n, { one: `${rating} of 5: 1 answer`, other: `${rating} of 5: ${n} answers` }),
  refresh: 'Fetch the latest answers',
  unreachable: 'The answers cannot be fetched right now. Try again.',
} satisfies typeof sv;

const da = {
  title: 'Et spørgsmål, før du går',
  question: 'Hvor meget gav dagen dig at tage med til dit arbejde?',
  promise:
    'Svaret er anonymt. Det gemmes uden forbindelse til dig, så det kan ikke ændres eller tages tilbage.',
  least: 'Intet',
  most: 'Meget',
  rating: (n) => `${n} ud af 5`,
  handIn: 'Aflever svaret',
  sending: 'Dit svar sendes',
  waiting: 'Dit svar venter på nettet. Det sendes, hvis spørgsmålet er åbent til den tid.',
  thanks: 'Tak, dit svar er afleveret.',
  closed: 'Spørgsmålet nåede at lukke, før dit svar kom frem. Det blev ikke talt med.',
  refused: 'Serveren tog ikke imod svaret. Genindlæs siden, og prøv igen.',
  result: 'Svar på spørgsmålet om dagen',
  answers: (n) => plural('da', n, { one: '1 svar', other: `${n} svar` }),
  tooFew: 'Fordelingen vises fra fem svar, så ingen kan udpeges.',
  gave: (rating, n) =>
    plural('da', n, { one: `${rating} ud af 5: 1 svar`, other: `${rating} ud af 5: ${n} svar` }),
  refresh: 'Hent de seneste svar',
  unreachable: 'Svarene kan ikke hentes lige nu. Prøv igen.',
} satisfies typeof sv;

export const exit = { sv, en, da };
