import type { DemoStep } from './demoCard.ts';

export const DEMO_SYSTEM_KNOWLEDGE: DemoStep = {
  step: 'systemKnowledge',
  groups: [
    {
      title: {
        sv: 'Besluten kommer i fel ordning',
        en: 'Decisions come in the wrong order',
        da: 'Afgørelserne kommer i forkert rækkefølge',
      },
      votes: 11,
      cards: [
        {
          column: 'needs',
          table: 2,
          org: 'employmentService',
          actors: ['employmentService', 'adultPsychiatry'],
          text: {
            sv: 'Vi väntar på utredningen, utredningen väntar på att det ska lugna sig hemma.',
            en: 'We wait for the assessment; the assessment waits for things to calm down at home.',
            da: 'Vi venter på udredningen, og udredningen venter på, at der bliver ro derhjemme.',
          },
        },
        {
          column: 'needs',
          table: 1,
          org: 'primaryCare',
          actors: ['primaryCare', 'socialInsurance'],
          text: {
            sv: 'Intyget gäller tre månader. Kön till nästa steg är fem.',
            en: 'The certificate holds for three months. The queue to the next step is five.',
            da: 'Attesten gælder i tre måneder. Køen til næste skridt er fem.',
          },
        },
      ],
    },
  ],
  cards: [
    {
      column: 'strengths',
      table: 3,
      org: 'labourMarketUnit',
      actors: ['labourMarketUnit', 'socialServices'],
      votes: 5,
      lifted: true,
      text: {
        sv: 'AME och socialtjänsten delar lokal på tisdagar. Då löser sig saker vid kaffet.',
        en: 'The labour market unit and social services share an office on Tuesdays. Things get solved over coffee.',
        da: 'Beskæftigelsesindsatsen og socialforvaltningen deler lokale om tirsdagen. Så løser ting sig over kaffen.',
      },
    },
    {
      column: 'strengths',
      table: 4,
      org: 'socialServices',
      votes: 2,
      text: {
        sv: 'Det finns redan en blankett för samtycke som alla fyra godtar.',
        en: 'There is already one consent form that all four accept.',
        da: 'Der findes allerede én samtykkeblanket, som alle fire godtager.',
      },
    },
    {
      column: 'needs',
      table: 3,
      org: 'adultPsychiatry',
      actors: ['adultPsychiatry', 'primaryCare'],
      votes: 6,
      lifted: true,
      text: {
        sv: 'Remissen går i retur med "hör inte hit". Vart den hör står det inget om.',
        en: 'The referral comes back with "does not belong here". Where it belongs, nobody says.',
        da: 'Henvisningen kommer retur med "hører ikke til her". Hvor den hører til, står der ikke.',
      },
    },
    {
      column: 'needs',
      table: 4,
      org: 'socialServices',
      actors: ['debtAdvice', 'person'],
      votes: 3,
      text: {
        sv: 'Posten blir liggande oöppnad, och skulden syns först när den har blivit stor.',
        en: 'The post lies unopened, and the debt is seen only once it has grown.',
        da: 'Posten bliver liggende uåbnet, og gælden ses først, når den er blevet stor.',
      },
    },
    {
      column: 'strategies',
      table: 1,
      org: 'primaryCare',
      actors: ['primaryCare', 'socialInsurance', 'employmentService'],
      votes: 9,
      lifted: true,
      text: {
        sv: 'Rita upp väntetiderna på ett papper och flytta det steg som går att flytta.',
        en: 'Draw the waiting times on one sheet and move the step that can be moved.',
        da: 'Tegn ventetiderne på ét ark, og flyt det skridt, der kan flyttes.',
      },
    },
    {
      column: 'strategies',
      table: 2,
      org: 'employmentService',
      votes: 2,
      text: {
        sv: 'Pröva att skicka med en fråga i retur: vem tror vi kan ta emot?',
        en: 'Try sending a question along with what is returned: who do we think can take over?',
        da: 'Prøv at sende et spørgsmål med retur: Hvem tror vi kan tage imod?',
      },
    },
  ],
};
