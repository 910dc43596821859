import type { StepText } from './stepText.ts';

export const VALUE_VISION: StepText = {
  purpose: {
    sv: 'Ni sätter ord på ett löfte som ni bara kan hålla tillsammans och som ger dagen en riktning.',
    en: 'You put into words a promise that you can only keep together and that gives the day a direction.',
    da: 'I sætter ord på et løfte, som I kun kan holde i fællesskab, og som giver dagen en retning.',
  },
  question: {
    sv: 'Vilket löfte vill vi ge den som behöver oss alla?',
    en: 'What promise do we want to make to someone who needs us all?',
    da: 'Hvilket løfte vil vi give den, der har brug for os alle?',
  },
  short: {
    sv: 'Vilket löfte vill vi ge?',
    en: 'What promise do we want to make?',
    da: 'Hvilket løfte vil vi give?',
  },
  questions: [
    {
      sv: 'Vem gäller löftet? Beskriv vardagen, inte diagnosen eller ärendet.',
      en: 'Who is the promise for? Describe everyday life, not the diagnosis or the case file.',
      da: 'Hvem gælder løftet for? Beskriv hverdagen, ikke diagnosen eller sagen.',
    },
    {
      sv: 'Vad ska gå lättare en vanlig tisdag om ett år?',
      en: 'A year from now, what should be easier on an ordinary Tuesday?',
      da: 'Hvad skal være nemmere på en helt almindelig tirsdag om et år?',
    },
    {
      sv: 'Vilket löfte blir möjligt först när alla vid bordet är med?',
      en: 'What promise becomes possible only when everyone at the table is in?',
      da: 'Hvilket løfte bliver først muligt, når alle ved bordet er med?',
    },
    {
      sv: 'Vilka av oss står bakom löftet i dag, och vem behöver vi ett ja från?',
      en: 'Which of us stand behind the promise today, and whose yes do we still need?',
      da: 'Hvem af os står bag løftet i dag, og hvem mangler vi et ja fra?',
    },
    {
      sv: 'När vi håller ord: vad berättar personen för en vän?',
      en: 'When we keep our word, what does the person tell a friend?',
      da: 'Når vi holder ord: Hvad fortæller personen så til en ven?',
    },
    {
      sv: 'Vilka löften har vi redan gett, och vilka av dem håller inte i vardagen?',
      en: 'What promises have we already made, and which of them fail in everyday life?',
      da: 'Hvilke løfter har vi allerede givet, og hvilke af dem holder ikke i hverdagen?',
    },
  ],
  goodOutput: {
    sv: 'En mening som minst tre organisationer står bakom, ett tecken som märks i vardagen, ett par styrkor och några ställen där löftet inte håller än.',
    en: 'One sentence that at least three organisations stand behind, one sign that shows in everyday life, a couple of strengths and a few places where the promise does not hold yet.',
    da: 'Én sætning, som mindst tre organisationer står bag, ét tegn, der kan mærkes i hverdagen, et par styrker og nogle steder, hvor løftet ikke holder endnu.',
  },
  support: [
    {
      sv: 'Fråga vem som märker skillnaden tills svaret är en människa i vardagen.',
      en: 'Keep asking who will notice the difference until the answer is a person in everyday life.',
      da: 'Bliv ved med at spørge, hvem der mærker forskellen, indtil svaret er et menneske i hverdagen.',
    },
    {
      sv: 'Blir löftet ”bättre samverkan”? Fråga vad samverkan ska leda till.',
      en: 'Has the promise become “better collaboration”? Ask what the collaboration is for.',
      da: 'Ender løftet som ”bedre samarbejde”? Spørg, hvad samarbejdet skal føre til.',
    },
    {
      sv: 'Låt de som har egen erfarenhet börja, om de vill.',
      en: 'Let people with lived experience go first, if they want to.',
      da: 'Lad dem, der har egne erfaringer, begynde, hvis de har lyst.',
    },
    {
      sv: 'Påminn om att löftet är ett utkast. Ingen binder sig i dag.',
      en: 'Remind everyone that the promise is a draft. Nobody is bound today.',
      da: 'Mind om, at løftet er et udkast. Ingen binder sig i dag.',
    },
  ],
};
