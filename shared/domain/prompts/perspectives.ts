import type { StepText } from './stepText.ts';

export const PERSPECTIVES: StepText = {
  purpose: {
    sv: 'Ni byter perspektiv, skriver om problemet så att det handlar om systemet och ser er egen del i det.',
    en: 'You change viewpoint, rewrite the problem so that it is about the system and see your own part in it.',
    da: 'I skifter perspektiv, omskriver problemet, så det handler om systemet, og ser jeres egen del i det.',
  },
  question: {
    sv: 'Vems blick utgår vi från, och vad ser vi inte då?',
    en: 'Whose view do we start from, and what do we miss?',
    da: 'Hvis øjne ser vi med, og hvad overser vi så?',
  },
  short: {
    sv: 'Vems blick utgår vi från?',
    en: 'Whose view do we start from?',
    da: 'Hvis øjne ser vi med?',
  },
  questions: [
    {
      sv: 'Vem har vi lyssnat mest på i dag, och vem har vi inte hört?',
      en: 'Who have we listened to most today, and who have we not heard?',
      da: 'Hvem har vi lyttet mest til i dag, og hvem har vi ikke hørt?',
    },
    {
      sv: 'Byt stol med personen själv, barnet, handläggaren, chefen eller den som betalar. Vad ser du?',
      en: 'Swap chairs with the person, the child, the caseworker, the manager or whoever pays. What do you see?',
      da: 'Byt stol med personen selv, barnet, sagsbehandleren, lederen eller den, der betaler. Hvad ser du?',
    },
    {
      sv: 'Hur låter problemet om ”personen kan inte” blir ”vi har ordnat det så att”?',
      en: 'How does the problem sound if “the person cannot” becomes “we have arranged things so that”?',
      da: 'Hvordan lyder problemet, hvis ”personen kan ikke” bliver til ”vi har indrettet det sådan, at”?',
    },
    {
      sv: 'Tänk på floden: vilka av våra förslag räddar, vilka lär någon simma och vilka går uppströms?',
      en: 'Think of the river: which of our proposals rescue, which teach someone to swim and which go upstream?',
      da: 'Tænk på floden: Hvilke af vores forslag redder, hvilke lærer nogen at svømme, og hvilke går opstrøms?',
    },
    {
      sv: 'Vilka förslag är en charterresa längs en känd väg, och vilka är en expedition där vi får känna oss fram?',
      en: 'Which proposals are a package tour along a known route, and which are an expedition where we find the way as we go?',
      da: 'Hvilke forslag er en charterrejse ad en kendt vej, og hvilke er en ekspedition, hvor vi må føle os frem?',
    },
    {
      sv: 'Vad gör vi i bästa välmening som håller problemet vid liv?',
      en: 'What do we do, with the best of intentions, that keeps the problem alive?',
      da: 'Hvad gør vi i den bedste mening, som holder liv i problemet?',
    },
  ],
  goodOutput: {
    sv: 'Ett problem skrivet på nytt, ett kort från varje stol, minst ett förslag uppströms och en rad från varje organisation om den egna delen.',
    en: 'One problem rewritten, one card from each chair, at least one proposal upstream and a line from each organisation about its own part.',
    da: 'Ét omskrevet problem, ét kort fra hver stol, mindst ét forslag opstrøms og en linje fra hver organisation om dens egen del.',
  },
  support: [
    {
      sv: 'Har någon vid bordet egen erfarenhet? Fråga dem först om de vill sitta i personens stol.',
      en: 'Does anyone at the table have lived experience? Ask them first whether they want the person’s chair.',
      da: 'Har nogen ved bordet egne erfaringer? Spørg dem først, om de vil sidde i personens stol.',
    },
    {
      sv: 'Två sätt att skriva problemet får stå kvar sida vid sida.',
      en: 'Two wordings of the problem may stand side by side.',
      da: 'To måder at skrive problemet på må gerne stå side om side.',
    },
    {
      sv: 'Är det trögt? Låt alla resa sig och byta plats, och håll korten korta.',
      en: 'Is energy low? Get everyone to stand up and swap seats, and keep the cards short.',
      da: 'Er energien lav? Lad alle rejse sig og bytte plads, og hold kortene korte.',
    },
    {
      sv: 'Avsluta med att läsa upp bordets löfte. Håller det fortfarande?',
      en: 'End by reading the table’s promise aloud. Does it still hold?',
      da: 'Slut af med at læse bordets løfte højt. Holder det stadig?',
    },
  ],
};
