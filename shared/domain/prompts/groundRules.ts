import type { Localized } from '../lang.ts';

export interface GroundRule {
  readonly rule: Localized;
  readonly reason: Localized;
}

/** Read on arrival, before "Jag är med". */
export const GROUND_RULES: readonly GroundRule[] = [
  {
    rule: {
      sv: 'Skriv om glappet, inte om den som stod där',
      en: 'Write about the gap, not about whoever stood there',
      da: 'Skriv om mellemrummet, ikke om den, der stod der',
    },
    reason: {
      sv: 'Vi letar efter det som faller mellan våra uppdrag. Ingen ska få skulden.',
      en: 'We look for what falls between our remits. Nobody is to be blamed.',
      da: 'Vi leder efter det, der falder mellem vores opgaver. Ingen skal have skylden.',
    },
  },
  {
    rule: {
      sv: 'Inga personuppgifter',
      en: 'No personal data',
      da: 'Ingen personoplysninger',
    },
    reason: {
      sv: 'Skriv inget som pekar ut någon, varken den vi möter eller en kollega. Texten ska tåla att läsas upp för alla och att någon begär ut den.',
      en: 'Write nothing that could identify a person, whether someone we meet or a colleague. Write as if it will be read aloud and released to anyone who asks.',
      da: 'Skriv ikke noget, der afslører, hvem det handler om, hverken en borger eller en kollega. Teksten skal kunne tåle at blive læst højt for alle og udleveret, hvis nogen beder om aktindsigt.',
    },
  },
  {
    rule: {
      sv: 'Skriv först, prata sedan',
      en: 'Write first, talk later',
      da: 'Skriv først, snak bagefter',
    },
    reason: {
      sv: 'Alla skriver tyst för sig själva innan någon visar. Då får varje röst plats.',
      en: 'Everyone writes in silence before anything is shown. That makes room for every voice.',
      da: 'Alle skriver i stilhed hver for sig, før nogen viser noget. Så er der plads til alle stemmer.',
    },
  },
  {
    rule: {
      sv: 'Lova bara det du får lova',
      en: 'Promise only what you may promise',
      da: 'Lov kun det, du må love',
    },
    reason: {
      sv: 'Resten skriver vi som en fråga till den som kan besluta.',
      en: 'The rest we write as a question to those who can decide.',
      da: 'Resten skriver vi som et spørgsmål til den, der kan beslutte det.',
    },
  },
];
