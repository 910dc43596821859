import type { Term } from './term.ts';

/** People say "samverkan" about all four concepts: what sorts them is what we mean to do together. */
export const COLLABORATION_TERMS = {
  ladder: {
    term: { sv: 'samverkanstrappan', en: 'the collaboration ladder', da: 'samarbejdstrappen' },
    meaning: {
      sv: 'En trappa som visar hur nära två organisationer arbetar, från ingen kontakt till gemensam handling.',
      en: 'A ladder that shows how closely two organisations work, from no contact to acting together.',
      da: 'En trappe, der viser, hvor tæt to organisationer arbejder sammen, fra ingen kontakt til fælles handling.',
    },
  },
  open: {
    term: { sv: 'öppet', en: 'open', da: 'åbent' },
    meaning: {
      sv: 'Det finns ingen kontakt än, så mellanrummet gapar.',
      en: 'There is no contact yet, so the gap is wide open.',
      da: 'Der er ingen kontakt endnu, så mellemrummet står åbent.',
    },
  },
  deliberation: {
    term: { sv: 'samråd', en: 'deliberation', da: 'drøftelse' },
    meaning: {
      sv: 'Vi pratar igenom en fråga för att bli överens om det går, och sedan beslutar var och en för sin del.',
      en: 'We talk a question through to agree if we can, and then each of us decides for our own part.',
      da: 'Vi taler et spørgsmål igennem for at blive enige, hvis vi kan, og derefter beslutter hver part for sig.',
    },
  },
  coordination: {
    term: { sv: 'samordning', en: 'coordination', da: 'koordinering' },
    meaning: {
      sv: 'Var och en gör sitt, men vi passar ihop insatser och resurser så att de kommer i rätt ordning och inte krockar.',
      en: 'Each of us does our own part, but we fit efforts and resources together so that they come in the right order and do not clash.',
      da: 'Hver part gør sit, men vi tilpasser indsatser og ressourcer, så de kommer i den rigtige rækkefølge og ikke spænder ben for hinanden.',
    },
  },
  cooperation: {
    term: { sv: 'samarbete', en: 'cooperation', da: 'samarbejde' },
    meaning: {
      sv: 'Några av oss gör en avgränsad uppgift tillsammans, ibland bara två kollegor.',
      en: 'Some of us carry out a limited task together, sometimes just two colleagues.',
      da: 'Nogle af os løser en afgrænset opgave sammen, nogle gange kun to kolleger.',
    },
  },
  collaboration: {
    term: { sv: 'samverkan', en: 'collaboration', da: 'samvirke' },
    meaning: {
      sv: 'Hela organisationer handlar tillsammans mot ett gemensamt mål, med ledningen bakom sig.',
      en: 'Whole organisations act together towards a shared goal, with their management behind them.',
      da: 'Hele organisationer handler sammen mod et fælles mål med ledelsen i ryggen.',
    },
  },
  conversation: {
    term: { sv: 'samtal', en: 'conversation', da: 'samtale' },
    meaning: {
      sv: 'Vi träffas och hör efter vem som vill något, och varför.',
      en: 'We meet and find out who wants something to happen, and why.',
      da: 'Vi mødes og hører, hvem der vil noget, og hvorfor.',
    },
  },
  sharedView: {
    term: { sv: 'samsyn', en: 'shared view', da: 'fælles syn' },
    meaning: {
      sv: 'Vi är överens om vad som behöver göras.',
      en: 'We agree on what needs to be done.',
      da: 'Vi er enige om, hvad der skal gøres.',
    },
  },
  firstStitch: {
    term: { sv: 'första stygnet', en: 'first stitch', da: 'det første sting' },
    meaning: {
      sv: 'Den första lilla sak vi gör för att två organisationer ska komma närmare varandra.',
      en: 'The first small thing we do to bring two organisations closer together.',
      da: 'Den første lille ting, vi gør for at bringe to organisationer tættere på hinanden.',
    },
  },
} as const satisfies Readonly<Record<string, Term>>;
