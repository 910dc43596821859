const sv = {
  registered: 'Anmälda',
  present: 'Deltagare',
  satisfaction: 'Utvärdering av dagen',
  mean: (mean: string, answers: number | null) =>
    answers === null ? `${mean} av 5` : `${mean} av 5 (${answers} svar)`,
  organisations: 'Deltagare per organisation',
  organisation: 'Organisation',
  people: 'Antal',
  howWeWorked: 'Så arbetade vi',
  worked: (steps: string) =>
    `Vi gick igenom ${steps}. I varje steg skrev borden kort i tre kolumner: styrkor, utvecklingsbehov och förbättringsstrategier.`,
  voted: (people: number | null) =>
    people === null
      ? 'Sedan röstade vi om vad som är viktigast. Kort som säger samma sak har sytts ihop, och alla texter finns kvar.'
      : `Sedan röstade ${people} personer om vad som är viktigast. Kort som säger samma sak har sytts ihop, och alla texter finns kvar.`,
  howToRead: 'Så läser du det här',
};

const en: typeof sv = {
  registered: 'Registered',
  present: 'Participants',
  satisfaction: 'Evaluation of the day',
  mean: (mean, answers) =>
    answers === null ? `${mean} of 5` : `${mean} of 5 (${answers} answers)`,
  organisations: 'Participants by organisation',
  organisation: 'Organisation',
  people: 'Number',
  howWeWorked: 'How we worked',
  worked: (steps) =>
    `We went through ${steps}. In each step the tables wrote cards in three columns: strengths, development needs and improvement strategies.`,
  voted: (people) =>
    people === null
      ? 'Then we voted on what matters most. Cards that say the same have been sewn together, and all their texts are kept.'
      : `Then ${people} people voted on what matters most. Cards that say the same have been sewn together, and all their texts are kept.`,
  howToRead: 'How to read this',
};

const da: typeof sv = {
  registered: 'Tilmeldte',
  present: 'Deltagere',
  satisfaction: 'Evaluering af dagen',
  mean: (mean, answers) => (answers === null ? `${mean} af 5` : `${mean} af 5 (${answers} svar)`),
  organisations: 'Deltagere pr. organisation',
  organisation: 'Organisation',
  people: 'Antal',
  howWeWorked: 'Sådan arbejdede vi',
  worked: (steps) =>
    `Vi gennemgik ${steps}. I hvert trin skrev bordene kort i tre kolonner: styrker, udviklingsbehov og forbedringsstrategier.`,
  voted: (people) =>
    people === null
      ? 'Derefter stemte vi om, hvad der er vigtigst. Kort, der siger det samme, er syet sammen, og alle tekster er bevaret.'
      : `Derefter stemte ${people} personer om, hvad der er vigtigst. Kort, der siger det samme, er syet sammen, og alle tekster er bevaret.`,
  howToRead: 'Sådan læser du det her',
};

export const ABOUT_WORDS = { sv, en, da };
