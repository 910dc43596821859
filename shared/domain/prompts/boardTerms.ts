import type { Term } from './term.ts';

export const BOARD_TERMS = {
  strengths: {
    term: { sv: 'styrkor', en: 'strengths', da: 'styrker' },
    meaning: {
      sv: 'Det som redan fungerar och som är värt att bygga vidare på.',
      en: 'What already works and is worth building on.',
      da: 'Det, der allerede fungerer, og som er værd at bygge videre på.',
    },
  },
  needs: {
    term: { sv: 'utvecklingsbehov', en: 'development needs', da: 'udviklingsbehov' },
    meaning: {
      sv: 'Det som behöver bli bättre i hur vi arbetar, aldrig en brist hos en enskild person.',
      en: 'What needs to get better in how we work, never a shortcoming of one person.',
      da: 'Det, der skal blive bedre i vores måde at arbejde på, aldrig en mangel hos et enkelt menneske.',
    },
  },
  strategies: {
    term: {
      sv: 'förbättringsstrategier',
      en: 'improvement strategies',
      da: 'forbedringsstrategier',
    },
    meaning: {
      sv: 'Det vi tänker göra tillsammans för att möta ett behov.',
      en: 'What we intend to do together to meet a need.',
      da: 'Det, vi vil gøre sammen for at imødekomme et behov.',
    },
  },
  gaps: {
    term: {
      sv: 'organisatoriska mellanrum',
      en: 'organisational gaps',
      da: 'organisatoriske mellemrum',
    },
    meaning: {
      sv: 'Platser mellan organisationer där ingen har uppdraget, så att den som behöver flera av dem faller emellan.',
      en: 'Places between organisations where nobody has the task, so that a person who needs several of them falls through.',
      da: 'Steder mellem organisationer, hvor ingen har opgaven, så den, der har brug for flere af dem, falder ned imellem.',
    },
  },
  lifeSituation: {
    term: { sv: 'livssituation', en: 'life situation', da: 'livssituation' },
    meaning: {
      sv: 'Hela livet som det ser ut just nu: bostad, pengar, hälsa, nära relationer, vardag och egna mål.',
      en: 'All of life as it is right now: home, money, health, close relationships, daily life and the person’s own goals.',
      da: 'Hele livet, som det ser ud lige nu: bolig, økonomi, helbred, nære relationer, hverdag og egne mål.',
    },
  },
  actor: {
    term: { sv: 'aktör', en: 'actor', da: 'aktør' },
    meaning: {
      sv: 'En person i fallet, en grupp eller en organisation som påverkas av situationen eller kan ändra på den.',
      en: 'A person in the case, a group or an organisation that is affected by the situation or can change it.',
      da: 'En person i casen, en gruppe eller en organisation, der er berørt af situationen eller kan ændre på den.',
    },
  },
  promise: {
    term: { sv: 'löfte', en: 'promise', da: 'løfte' },
    meaning: {
      sv: 'Det vi tillsammans säger att någon kan räkna med, och hur det ska märkas.',
      en: 'What we jointly say someone can count on, and how it will be noticed.',
      da: 'Det, vi i fællesskab siger, at nogen kan regne med, og hvordan det skal kunne mærkes.',
    },
  },
  invisibleSystems: {
    term: { sv: 'osynliga system', en: 'invisible systems', da: 'usynlige systemer' },
    meaning: {
      sv: 'Vanor, regler och ordningar som ger samma resultat gång på gång utan att någon har planerat det.',
      en: 'Habits, rules and arrangements that give the same result time after time without anyone having planned it.',
      da: 'Vaner, regler og ordninger, der giver det samme resultat igen og igen, uden at nogen har planlagt det.',
    },
  },
  studyVisit: {
    term: { sv: 'studiebesök', en: 'study visit', da: 'studiebesøg' },
    meaning: {
      sv: 'Ett besök hos en annan verksamhet för att se hur den arbetar, helst med ett besök tillbaka.',
      en: 'A visit to another organisation to see how it works, ideally with a visit in return.',
      da: 'Et besøg hos en anden organisation for at se, hvordan den arbejder, helst med et besøg den anden vej.',
    },
  },
  tableHost: {
    term: { sv: 'bordsvärd', en: 'table host', da: 'bordvært' },
    meaning: {
      sv: 'Den vid bordet som sköter bordsdatorn, läser högt och håller ordning på korten.',
      en: 'The one at the table who runs the shared computer, reads aloud and keeps the cards in order.',
      da: 'Den ved bordet, der passer bordets computer, læser højt og holder orden på kortene.',
    },
  },
  hallBoard: {
    term: { sv: 'storboard', en: 'hall board', da: 'fællestavle' },
    meaning: {
      sv: 'Tavlan för hela rummet, med de kort som borden har lyft.',
      en: 'The board for the whole room, with the cards that the tables have lifted.',
      da: 'Tavlen for hele salen med de kort, som bordene har løftet op.',
    },
  },
  lift: {
    term: { sv: 'lyfta', en: 'lift', da: 'løfte op' },
    meaning: {
      sv: 'Att visa ett kort från bordet för hela rummet.',
      en: 'To show a card from the table to the whole room.',
      da: 'At vise et kort fra bordet for hele salen.',
    },
  },
  escalate: {
    term: { sv: 'lyfta vidare', en: 'escalate', da: 'bringe videre' },
    meaning: {
      sv: 'Att föra ett mönster till en ledning eller styrgrupp, aldrig ett enskilt ärende.',
      en: 'To take a pattern to management or a steering group, never an individual matter.',
      da: 'At tage et mønster med til en ledelse eller styregruppe, aldrig en enkelt sag.',
    },
  },
} as const satisfies Readonly<Record<string, Term>>;
