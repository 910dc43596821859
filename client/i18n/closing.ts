import { plural } from './plural.ts';

/** When the day is over: thanks, what has been sent, and what happens with the texts. */
const sv = {
  title: 'Tack för i dag',
  lead: 'Det ni skrev tillsammans finns kvar.',
  followUpTitle: 'Tid att följa upp',
  followUpLead: 'Vad har hänt sedan sist? Tavlan ligger som ni lämnade den.',
  allSent: 'Dina kort är skickade',
  waiting: (n: number) =>
    plural('sv', n, {
      one: '1 kort väntar hos dig. Det skickas av sig självt när du har kontakt, så låt sidan vara öppen.',
      other: `${n} kort väntar hos dig. De skickas av sig själva när du har kontakt, så låt sidan vara öppen.`,
    }),
  neverShown: (n: number) =>
    plural('sv', n, {
      one: '1 kort i ett steg som inte visades ligger kvar bara hos dig.',
      other: `${n} kort i steg som inte visades ligger kvar bara hos dig.`,
    }),
  next: [
    'Arrangören gör en sammanställning av korten och skickar ut den.',
    'Det finns inga namn på korten, bara bord och organisation.',
  ],
  followsUp: (day: string) => `Ni följer upp den ${day}. Då öppnas tavlan igen.`,
  deleted: (day: string) =>
    `Tavlan raderas den ${day}, på servern och på din enhet. Sammanställningen finns kvar hos arrangören.`,
  summary: 'Läs sammanställningen',
  board: 'Titta på tavlan',
  toFollowUp: 'Till uppföljningen',
  nextTitle: 'Det här händer nu',
  sentTitle: 'Dina kort',
};

const en = {
  title: 'Thank you for today',
  lead: 'What you wrote together remains.',
  followUpTitle: 'Time to follow up',
  followUpLead: 'What has happened since last time? The board is as you left it.',
  allSent: 'Your cards have been sent',
  waiting: (n) =>
    plural('en', n, {
      one: '1 card is waiting with you. It is sent by itself when you have contact, so leave this page open.',
      other: `${n} cards are waiting with you. They are sent by themselves when you have contact, so leave this page open.`,
    }),
  neverShown: (n) =>
    plural('en', n, {
      one: '1 card in a step that was not shown remains with you alone.',
      other: `${n} cards in steps that were not shown remain with you alone.`,
    }),
  next: [
    'The organiser makes a summary of the cards and sends it out.',
    'There are no names on the cards, only table and organisation.',
  ],
  followsUp: (day) => `You follow up on ${day}. The board is then opened again.`,
  deleted: (day) =>
    `The board is deleted on ${day}, on the server and on your device. The summary stays with the organiser.`,
  summary: 'Read the summary',
  board: 'Look at the board',
  toFollowUp: 'To the follow-up',
  nextTitle: 'What happens now',
  sentTitle: 'Your cards',
} satisfies typeof sv;

const da = {
  title: 'Tak for i dag',
  lead: 'Det, I skrev sammen, er der stadig.',
  followUpTitle: 'Tid til opfølgning',
  followUpLead: 'Hvad er der sket siden sidst? Tavlen ligger, som I forlod den.',
  allSent: 'Dine kort er sendt',
  waiting: (n) =>
    plural('da', n, {
      one: '1 kort venter hos dig. Det sendes af sig selv, når du har forbindelse, så lad siden være åben.',
      other: `${n} kort venter hos dig. De sendes af sig selv, når du har forbindelse, så lad siden være åben.`,
    }),
  neverShown: (n) =>
    plural('da', n, {
      one: '1 kort i et trin, der ikke blev vist, ligger kun hos dig.',
      other: `${n} kort i trin, der ikke blev vist, ligger kun hos dig.`,
    }),
  next: [
    'Arrangøren laver en opsamling af kortene og sender den ud.',
    'Der er ingen navne på kortene, kun bord og organisation.',
  ],
  followsUp: (day) => `I følger op ${day}. Så åbnes tavlen igen.`,
  deleted: (day) =>
    `Tavlen slettes ${day}, på serveren og på din enhed. Opsamlingen bliver hos arrangøren.`,
  summary: 'Læs opsamlingen',
  board: 'Se på tavlen',
  toFollowUp: 'Til opfølgningen',
  nextTitle: 'Det sker nu',
  sentTitle: 'Dine kort',
} satisfies typeof sv;

export const closing = { sv, en, da };
