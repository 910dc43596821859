import type { Moment } from '#shared/domain/factors.ts';
import { plural } from './plural.ts';

/** The collaboration check: six questions without names, and how the answers fall. */
const sv = {
  title: 'Samverkanskoll',
  about:
    'Varje prick är ett svar. Titta efter var prickarna ligger isär, inte bara på medeltalet. Tråden visar hur medeltalet har flyttat sig.',
  moments: { before: 'Före', after: 'Efter', threeMonths: 'Tre månader' } satisfies Readonly<
    Record<Moment, string>
  >,
  ofMoments: {
    before: 'före dagen',
    after: 'efter dagen',
    threeMonths: 'efter tre månader',
  } satisfies Readonly<Record<Moment, string>>,
  ask: {
    question: 'Hur är det mellan er i dag?',
    promise:
      'Ingen ser vad du svarar. Resultatet visas när ledaren stänger kollen, och bara det som minst fem har svarat på.',
    least: '1 stämmer inte alls',
    most: '5 stämmer helt',
    rating: (n: number) => `${n} av 5`,
    endOf: { 1: 'stämmer inte alls', 5: 'stämmer helt' },
    progress: (n: number) => `${n} av 6`,
    answered: (n: number) =>
      plural('sv', n, { one: '1 fråga av 6 besvarad', other: `${n} frågor av 6 besvarade` }),
    /** How an answer is taken back by those who do not press. */
    howToClear: 'Tryck en gång till på ett svar för att ta bort det.',
    skip: 'Hoppa över',
    handIn: 'Lämna svar',
    change: 'Ändra svaren',
    answerAnyway: 'Svara ändå',
    sending: 'Dina svar skickas',
    waiting: 'Dina svar väntar på nät. De skickas om kollen är öppen då.',
    thanks: 'Tack, dina svar är lämnade. Du kan ändra dem tills kollen stängs.',
    skipped: 'Du hoppade över. Det syns inte vem som gör det.',
    closed: 'Kollen hann stänga innan dina svar kom fram. De räknades inte.',
    refused: 'Servern tog inte emot svaren. Ladda om sidan och försök igen.',
    read: 'Jag har läst',
  },
  row: {
    title: (moment: string) => `Samverkanskoll ${moment}`,
    text: 'Sex korta frågor. Ingen ser vad du svarar.',
    answer: 'Svara',
  },
  lead: {
    title: 'Fråga deltagarna',
    open: (moment: string) => `Öppna kollen ${moment}`,
    again: (moment: string) => `Fråga på nytt ${moment}`,
    close: 'Stäng och visa',
    cancel: 'Avbryt kollen',
    notYet: 'Inte frågat än',
    isOpen: (n: number) =>
      plural('sv', n, { one: 'Öppen, 1 har svarat', other: `Öppen, ${n} har svarat` }),
    held: (n: number) => plural('sv', n, { one: '1 svar', other: `${n} svar` }),
    tooFew: (n: number) =>
      n === 1
        ? 'En har svarat. Under fem svar visas ingenting av hur svaren föll. Stäng ändå?'
        : `${n} har svarat. Under fem svar visas ingenting av hur svaren föll. Stäng ändå?`,
    closeAnyway: 'Stäng ändå',
    wait: 'Vänta',
    replaces:
      'Alla får frågorna på nytt. Det förra resultatet finns kvar tills den nya kollen stängs.',
    opened: 'Kollen är öppen',
    closed: 'Kollen är stängd',
  },
  result: {
    none: 'Ledaren öppnar kollen. När den är stängd ser du här hur svaren föll.',
    noneToLead:
      'Öppna kollen före dagen, efter dagen och efter tre månader. Då syns vad som rör sig.',
    open: 'Kollen är öppen. Resultatet visas när den stängs.',
    mean: 'Medel',
    answers: (n: number) => plural('sv', n, { one: '1 svar', other: `${n} svar` }),
    /** In the drawing, in place of the dots. */
    tooFew: (n: number) =>
      n === 0
        ? 'Inga svar.'
        : n === 1
          ? 'Ett svar. Visas från fem.'
          : `${fewSv[n] ?? n} svar. Visas från fem.`,
    meanOf: (moment: string, mean: string) => `${moment} medel ${mean}`,
    tooFewOf: (moment: string) => `${moment} för få svar för att visas`,
    counts: (moment: string, n: number) =>
      plural('sv', n, { one: `${moment}: 1 svar`, other: `${moment}: ${n} svar` }),
    table: 'Läs som tabell',
    factor: 'Fråga',
    moment: 'När',
    given: 'Antal svar',
    save: 'Spara tabell',
    file: 'samverkanskoll',
    split: (moment: string) => `Två grupper ${moment}. Titta på prickarna, inte på medeltalet.`,
    movedUp: 'Har flyttat mest uppåt.',
    movedDown: 'Har flyttat mest nedåt.',
    fewAnswered: (moment: string) => `Många hoppade över frågan ${moment}.`,
    strategies: (n: number) =>
      plural('sv', n, {
        one: '1 strategi arbetar med den',
        other: `${n} strategier arbetar med den`,
      }),
    noStrategy: 'Ingen strategi rör den här.',
    toStrategies: 'Till strategierna',
  },
};

const fewSv: Readonly<Record<number, string>> = { 2: 'Två', 3: 'Tre', 4: 'Fyra' };
const fewEn: Readonly<Record<number, string>> = { 2: 'Two', 3: 'Three', 4: 'Four' };
const fewDa: Readonly<Record<number, string>> = { 2: 'To', 3: 'Tre', 4: 'Fire' };

const en = {
  title: 'Collaboration check',
  about:
    'Each dot is one answer. See where the dots lie apart, not only the mean. The thread shows how the mean has moved.',
  moments: { before: 'Before', after: 'After', threeMonths: 'Three months' },
  ofMoments: {
    before: 'before the day',
    after: 'after the day',
    threeMonths: 'after three months',
  },
  ask: {
    question: 'How are things between you today?',
    promise:
      'Nobody sees what you answer. The result is shown when the facilitator closes the check, and only what at least five have answered.',
    least: '1 not true at all',
    most: '5 quite true',
    rating: (n) => `${n} of 5`,
    endOf: { 1: 'not true at all', 5: 'quite true' },
    progress: (n) => `${n} of 6`,
    answered: (n) =>
      plural('en', n, { one: '1 question of 6 answered', other: `${n} questions of 6 answered` }),
    howToClear: 'Press an answer once more to take it away.',
    skip: 'Skip',
    handIn: 'Hand in',
    change: 'Change the answers',
    answerAnyway: 'Answer after all',
    sending: 'Your answers are being sent',
    waiting: 'Your answers wait for the network. They are sent if the check is still open then.',
    thanks: 'Thank you, your answers are handed in. You can change them until the check closes.',
    skipped: 'You skipped it. Nobody can see who does.',
    closed: 'The check closed before your answers arrived. They were not counted.',
    refused: 'The server did not take the answers. Reload the page and try again.',
    read: 'I have read it',
  },
  row: {
    title: (moment) => `Collaboration check ${moment}`,
    text: 'Six short questions. Nobody sees what you answer.',
    answer: 'Answer',
  },
  lead: {
    title: 'Ask the participants',
    open: (moment) => `Open the check ${moment}`,
    again: (moment) => `Ask anew ${moment}`,
    close: 'Close and show',
    cancel: 'Call it off',
    notYet: 'Not asked yet',
    isOpen: (n) =>
      plural('en', n, { one: 'Open, 1 has answered', other: `Open, ${n} have answered` }),
    held: (n) => plural('en', n, { one: '1 answer', other: `${n} answers` }),
    tooFew: (n) =>
      n === 1
        ? 'One has answered. Below five answers nothing is shown of how they fall. Close all the same?'
        : `${n} have answered. Below five answers nothing is shown of how they fall. Close all the same?`,
    closeAnyway: 'Close all the same',
    wait: 'Wait',
    replaces: 'Everybody is asked anew. The earlier result stays until the new check is closed.',
    opened: 'The check is open',
    closed: 'The check is closed',
  },
  result: {
    none: 'The facilitator opens the check. Once it is closed you see here how the answers fell.',
    noneToLead:
      'Open the check before the day, after the day and after three months. Then you see what moves.',
    open: 'The check is open. The result is shown when it closes.',
    mean: 'Mean',
    answers: (n) => plural('en', n, { one: '1 answer', other: `${n} answers` }),
    tooFew: (n) =>
      n === 0
        ? 'No answers.'
        : n === 1
          ? 'One answer. Shown from five on.'
          : `${fewEn[n] ?? n} answers. Shown from five on.`,
    meanOf: (moment, mean) => `${moment} mean ${mean}`,
    tooFewOf: (moment) => `${moment} too few answers to show`,
    counts: (moment, n) =>
      plural('en', n, { one: `${moment}: 1 answer`, other: `${moment}: ${n} answers` }),
    table: 'Read as a table',
    factor: 'Question',
    moment: 'When',
    given: 'Answers',
    save: 'Save the table',
    file: 'collaboration-check',
    split: (moment) => `Two groups ${moment}. Look at the dots, not at the mean.`,
    movedUp: 'Has moved up the most.',
    movedDown: 'Has moved down the most.',
    fewAnswered: (moment) => `Many skipped this question ${moment}.`,
    strategies: (n) =>
      plural('en', n, { one: '1 strategy works on it', other: `${n} strategies work on it` }),
    noStrategy: 'No strategy touches this one.',
    toStrategies: 'To the strategies',
  },
} satisfies typeof sv;

const da = {
  title: 'Samarbejdstjek',
  about:
    'Hver prik er et svar. Se efter, hvor prikkerne ligger fra hinanden, ikke kun på gennemsnittet. Tråden viser, hvordan gennemsnittet har flyttet sig.',
  moments: { before: 'Før', after: 'Efter', threeMonths: 'Tre måneder' },
  ofMoments: {
    before: 'før dagen',
    after: 'efter dagen',
    threeMonths: 'efter tre måneder',
  },
  ask: {
    question: 'Hvordan er det mellem jer i dag?',
    promise:
      'Ingen ser, hvad du svarer. Resultatet vises, når facilitatoren lukker tjekket, og kun det, som mindst fem har svaret på.',
    least: '1 passer slet ikke',
    most: '5 passer helt',
    rating: (n) => `${n} ud af 5`,
    endOf: { 1: 'passer slet ikke', 5: 'passer helt' },
    progress: (n) => `${n} af 6`,
    answered: (n) =>
      plural('da', n, { one: '1 spørgsmål af 6 besvaret', other: `${n} spørgsmål af 6 besvaret` }),
    howToClear: 'Tryk en gang til på et svar for at fjerne det.',
    skip: 'Spring over',
    handIn: 'Aflever svar',
    change: 'Ret svarene',
    answerAnyway: 'Svar alligevel',
    sending: 'Dine svar sendes',
    waiting: 'Dine svar venter på nettet. De sendes, hvis tjekket er åbent til den tid.',
    thanks: 'Tak, dine svar er afleveret. Du kan rette dem, indtil tjekket lukkes.',
    skipped: 'Du sprang over. Det kan ingen se.',
    closed: 'Tjekket nåede at lukke, før dine svar kom frem. De blev ikke talt med.',
    refused: 'Serveren tog ikke imod svarene. Genindlæs siden, og prøv igen.',
    read: 'Jeg har læst det',
  },
  row: {
    title: (moment) => `Samarbejdstjek ${moment}`,
    text: 'Seks korte spørgsmål. Ingen ser, hvad du svarer.',
    answer: 'Svar',
  },
  lead: {
    title: 'Spørg deltagerne',
    open: (moment) => `Åbn tjekket ${moment}`,
    again: (moment) => `Spørg igen ${moment}`,
    close: 'Luk og vis',
    cancel: 'Afbryd tjekket',
    notYet: 'Ikke spurgt endnu',
    isOpen: (n) => plural('da', n, { one: 'Åbent, 1 har svaret', other: `Åbent, ${n} har svaret` }),
    held: (n) => plural('da', n, { one: '1 svar', other: `${n} svar` }),
    tooFew: (n) =>
      n === 1
        ? 'Én har svaret. Under fem svar vises intet af, hvordan svarene faldt. Luk alligevel?'
        : `${n} har svaret. Under fem svar vises intet af, hvordan svarene faldt. Luk alligevel?`,
    closeAnyway: 'Luk alligevel',
    wait: 'Vent',
    replaces:
      'Alle får spørgsmålene igen. Det forrige resultat bliver stående, til det nye tjek lukkes.',
    opened: 'Tjekket er åbent',
    closed: 'Tjekket er lukket',
  },
  result: {
    none: 'Facilitatoren åbner tjekket. Når det er lukket, ser du her, hvordan svarene faldt.',
    noneToLead:
      'Åbn tjekket før dagen, efter dagen og efter tre måneder. Så kan I se, hvad der flytter sig.',
    open: 'Tjekket er åbent. Resultatet vises, når det lukkes.',
    mean: 'Gennemsnit',
    answers: (n) => plural('da', n, { one: '1 svar', other: `${n} svar` }),
    tooFew: (n) =>
      n === 0
        ? 'Ingen svar.'
        : n === 1
          ? 'Ét svar. Vises fra fem.'
          : `${fewDa[n] ?? n} svar. Vises fra fem.`,
    meanOf: (moment, mean) => `${moment} gennemsnit ${mean}`,
    tooFewOf: (moment) => `${moment} for få svar til at vises`,
    counts: (moment, n) =>
      plural('da', n, { one: `${moment}: 1 svar`, other: `${moment}: ${n} svar` }),
    table: 'Læs som tabel',
    factor: 'Spørgsmål',
    moment: 'Hvornår',
    given: 'Antal svar',
    save: 'Gem tabellen',
    file: 'samarbejdstjek',
    split: (moment) => `To grupper ${moment}. Se på prikkerne, ikke på gennemsnittet.`,
    movedUp: 'Har flyttet sig mest opad.',
    movedDown: 'Har flyttet sig mest nedad.',
    fewAnswered: (moment) => `Mange sprang spørgsmålet over ${moment}.`,
    strategies: (n) =>
      plural('da', n, {
        one: '1 strategi arbejder med den',
        other: `${n} strategier arbejder med den`,
      }),
    noStrategy: 'Ingen strategi berører denne.',
    toStrategies: 'Til strategierne',
  },
} satisfies typeof sv;

export const factors = { sv, en, da };
