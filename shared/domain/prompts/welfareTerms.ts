import type { Term } from './term.ts';

export const WELFARE_TERMS = {
  responsibleBody: {
    term: { sv: 'huvudman', en: 'responsible body', da: 'ansvarlig organisation' },
    meaning: {
      sv: 'Den kommun, region, myndighet eller förening som ytterst svarar för en verksamhet.',
      en: 'The municipality, region, authority or association that is ultimately answerable for a service.',
      da: 'Den kommune, region, myndighed eller forening, der i sidste ende står til ansvar for et tilbud.',
    },
  },
  sip: {
    term: {
      sv: 'samordnad individuell plan (SIP)',
      en: 'coordinated individual plan (SIP)',
      da: 'koordineret individuel plan (SIP)',
    },
    meaning: {
      sv: 'En plan som kommunen och regionen gör ihop med en person som behöver båda och som har sagt ja.',
      en: 'A plan that municipality and region draw up with a person who needs both and has said yes to it.',
      da: 'En plan, som kommune og region laver sammen med et menneske, der har brug for begge og har sagt ja.',
    },
  },
  navigator: {
    term: { sv: 'lots', en: 'navigator', da: 'lods' },
    meaning: {
      sv: 'En funktion som följer med personen från dörr till dörr och hjälper till att hitta rätt.',
      en: 'A role that goes with the person from door to door and helps them find the way.',
      da: 'En funktion, der følger med fra dør til dør og hjælper den enkelte med at finde vej.',
    },
  },
  personalOmbud: {
    term: { sv: 'personligt ombud', en: 'personal ombud', da: 'personligt ombud' },
    meaning: {
      sv: 'Ett fristående stöd som vuxna med långvarig psykisk funktionsnedsättning själva bestämmer över.',
      en: 'Independent support that adults with a long-term psychiatric disability direct themselves.',
      da: 'En uafhængig støtte, som voksne med et langvarigt psykisk handicap selv bestemmer over.',
    },
  },
  confidentiality: {
    term: { sv: 'sekretess', en: 'confidentiality', da: 'tavshedspligt' },
    meaning: {
      sv: 'Regler som hindrar oss från att berätta vad vi vet om enskilda, även muntligt.',
      en: 'Rules that keep us from revealing what we know about individuals, even in conversation.',
      da: 'Regler, der forhindrer os i at fortælle, hvad vi ved om enkeltpersoner, også mundtligt.',
    },
  },
  consent: {
    term: { sv: 'samtycke', en: 'consent', da: 'samtykke' },
    meaning: {
      sv: 'Personens eget ja till att vi delar vissa uppgifter, ett ja som går att ta tillbaka.',
      en: 'The person’s own yes to our sharing certain information, a yes that can be taken back.',
      da: 'Personens eget ja til, at vi deler bestemte oplysninger, et ja, der kan trækkes tilbage.',
    },
  },
  workingMaterial: {
    term: { sv: 'arbetsmaterial', en: 'working material', da: 'arbejdsmateriale' },
    meaning: {
      sv: 'Det vi skriver under dagen och som inte är färdigt än.',
      en: 'What we write during the day and have not finished yet.',
      da: 'Det, vi skriver i løbet af dagen, og som ikke er færdigt endnu.',
    },
  },
  summary: {
    term: { sv: 'sammanställning', en: 'summary', da: 'opsamling' },
    meaning: {
      sv: 'Dokumentet som samlar det dagen ledde fram till och som skickas ut efteråt.',
      en: 'The document that gathers what the day led to and is sent out afterwards.',
      da: 'Dokumentet, der samler det, dagen førte frem til, og som sendes ud bagefter.',
    },
  },
  finalised: {
    term: { sv: 'fastställd', en: 'finalised', da: 'godkendt' },
    meaning: {
      sv: 'Arrangören har sagt att sammanställningen är klar, och texten ändras inte mer i den versionen.',
      en: 'The organiser has declared the summary complete, and the text does not change any more in that version.',
      da: 'Arrangøren har sagt god for opsamlingen, og teksten ændres ikke mere i den version.',
    },
  },
  scheduledDeletion: {
    term: { sv: 'gallring', en: 'scheduled deletion', da: 'kassation/sletning' },
    meaning: {
      sv: 'Att material raderas för gott, enligt ett beslut och på en dag som är bestämd i förväg.',
      en: 'The permanent deletion of material, under a decision and on a day set in advance.',
      da: 'At materiale slettes for altid efter en beslutning og på en dag, der er fastsat på forhånd.',
    },
  },
} as const satisfies Readonly<Record<string, Term>>;
