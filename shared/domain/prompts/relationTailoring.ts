import type { StepText } from './stepText.ts';

export const RELATION_TAILORING: StepText = {
  purpose: {
    sv: 'Ni ser vilka relationer som bär och bygger nya där de behövs mest, så att kontakten inte hänger på en enda person.',
    en: 'You see which relationships carry weight and build new ones where they are needed most, so that contact never depends on one person.',
    da: 'I ser, hvilke relationer der bærer, og bygger nye, hvor der er mest brug for dem, så kontakten ikke afhænger af et enkelt menneske.',
  },
  question: {
    sv: 'Vilka relationer håller, och var glappar det mellan oss?',
    en: 'Which relationships hold, and where is there a gap between us?',
    da: 'Hvilke relationer holder, og hvor er der langt imellem os?',
  },
  short: {
    sv: 'Var glappar det mellan oss?',
    en: 'Where is there a gap between us?',
    da: 'Hvor er der langt imellem os?',
  },
  questions: [
    {
      sv: 'Om bara två organisationer fick lära känna varandra bättre, vilka två skulle det vara?',
      en: 'If only two organisations could get to know each other better, which two should it be?',
      da: 'Hvis kun to organisationer kunne lære hinanden bedre at kende, hvilke to skulle det så være?',
    },
    {
      sv: 'Vart ringer du utan att tveka, och hur blev det så?',
      en: 'Which organisation do you call without hesitating, and how did it become that easy?',
      da: 'Hvor ringer du hen uden at tøve, og hvordan er det blevet sådan?',
    },
    {
      sv: 'Vilken kontakt skulle gå förlorad om en enda kollega bytte jobb?',
      en: 'Which contact would be lost if a single colleague changed jobs?',
      da: 'Hvilken kontakt ville gå tabt, hvis en enkelt kollega skiftede job?',
    },
    {
      sv: 'Vad gör det svårast att förstå varandra: uppdragen, yrkesspråket, pengarna, lagen eller vanorna?',
      en: 'What makes it hardest to understand each other: our remits, our jargon, money, the law or habits?',
      da: 'Hvad gør det sværest at forstå hinanden: opgaverne, fagsproget, pengene, loven eller vanerne?',
    },
    {
      sv: 'Vilket steg på samverkanstrappan står vi på, och vad krävs för att nå nästa?',
      en: 'Which rung of the collaboration ladder are we on, and what would it take to reach the next?',
      da: 'Hvilket trin på samarbejdstrappen står vi på, og hvad skal der til for at nå det næste?',
    },
    {
      sv: 'Vad skulle göra det första stygnet lätt att ta för båda sidor?',
      en: 'What would make the first stitch easy for both sides?',
      da: 'Hvad ville gøre det første sting let for begge parter?',
    },
  ],
  goodOutput: {
    sv: 'Tre relationer där ni har skrivit var ni står, vart ni vill, vad som skiljer er åt, första stygnet och vilken funktion som är reserv.',
    en: 'Three relationships where you have written where you stand, where you want to be, what keeps you apart, the first stitch and which role is the backup.',
    da: 'Tre relationer, hvor I har skrevet, hvor I står, hvor I vil hen, hvad der skiller jer ad, det første sting, og hvilken funktion der er reserve.',
  },
  support: [
    {
      sv: 'Bedömer två parter samma relation olika? Låt dem prata om skillnaden i stället för att mötas på mitten.',
      en: 'Do two sides rate the same relationship differently? Let them talk about the difference instead of meeting halfway.',
      da: 'Vurderer to parter den samme relation forskelligt? Lad dem tale om forskellen i stedet for at mødes på midten.',
    },
    {
      sv: 'Ett trappsteg i taget räcker.',
      en: 'One rung at a time is enough.',
      da: 'Ét trin ad gangen er nok.',
    },
    {
      sv: 'Skriv en funktion, till exempel ”mottagningen på socialtjänsten”, aldrig ett namn.',
      en: 'Write a role, such as “the duty desk at social services”, never a name.',
      da: 'Skriv en funktion, for eksempel ”modtagelsen i socialforvaltningen”, aldrig et navn.',
    },
    {
      sv: 'Alla bedömer tyst för sig själva innan någon visar.',
      en: 'Everyone rates in silence before anyone shows their rating.',
      da: 'Alle vurderer i stilhed hver for sig, før nogen viser noget.',
    },
  ],
};
