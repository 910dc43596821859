import type { DemoStep } from './demoCard.ts';

/** Nothing is sewn together here yet: some cards say nearly the same, and that is what there is to do. */
export const DEMO_RELATION_TAILORING: DemoStep = {
  step: 'relationTailoring',
  groups: [],
  cards: [
    {
      column: 'strengths',
      table: 1,
      org: 'socialInsurance',
      actors: ['socialInsurance', 'primaryCare'],
      text: {
        sv: 'Rehabkoordinatorn på vårdcentralen ringer innan det har hunnit bli ett ärende.',
        en: 'The rehabilitation coordinator at the health centre calls before it becomes a case.',
        da: 'Koordinatoren hos lægen ringer, før det når at blive en sag.',
      },
    },
    {
      column: 'strengths',
      table: 3,
      org: 'labourMarketUnit',
      actors: ['labourMarketUnit', 'employer'],
      text: {
        sv: 'Två arbetsgivare hör av sig själva när de har plats för någon.',
        en: 'Two employers get in touch by themselves when they have room for somebody.',
        da: 'To arbejdsgivere henvender sig selv, når de har plads til nogen.',
      },
    },
    {
      column: 'needs',
      table: 1,
      org: 'primaryCare',
      actors: ['primaryCare', 'adultPsychiatry'],
      text: {
        sv: 'Vi vet inte vem vi ska ringa på psykiatrin.',
        en: 'We do not know whom to call at adult psychiatry.',
        da: 'Vi ved ikke, hvem vi skal ringe til i psykiatrien.',
      },
    },
    {
      column: 'needs',
      table: 4,
      org: 'employmentService',
      actors: ['employmentService', 'adultPsychiatry'],
      text: {
        sv: 'Ingen av oss vet vem man ska ringa på psykiatrin när något händer.',
        en: 'None of us knows whom to call at adult psychiatry when something happens.',
        da: 'Ingen af os ved, hvem man skal ringe til i psykiatrien, når der sker noget.',
      },
    },
    {
      column: 'needs',
      table: 2,
      org: 'socialServices',
      actors: ['socialServices', 'employmentService'],
      text: {
        sv: 'Vi träffas först när det redan har gått snett.',
        en: 'We meet only once things have already gone wrong.',
        da: 'Vi mødes først, når det allerede er gået galt.',
      },
    },
    {
      column: 'needs',
      table: 3,
      org: 'userOrganisation',
      actors: ['personalAgent', 'person'],
      text: {
        sv: 'Det saknas någon som går bredvid när man byter från den ena till den andra.',
        en: 'Nobody walks beside you when you move from one to the next.',
        da: 'Der mangler nogen, der går ved siden af, når man skifter fra den ene til den anden.',
      },
    },
    {
      column: 'strategies',
      table: 2,
      org: 'socialServices',
      actors: ['socialServices', 'employmentService'],
      text: {
        sv: 'Bjud in varandra på en halvdags studiebesök i vår.',
        en: 'Invite each other for a half-day study visit this spring.',
        da: 'Invitér hinanden på et studiebesøg en halv dag til foråret.',
      },
    },
    {
      column: 'strategies',
      table: 4,
      org: 'labourMarketUnit',
      actors: ['labourMarketUnit'],
      text: {
        sv: 'Ordna studiebesök hos varandra, en halvdag var under våren.',
        en: 'Arrange study visits to each other, half a day each during the spring.',
        da: 'Arrangér studiebesøg hos hinanden, en halv dag hver i løbet af foråret.',
      },
    },
    {
      column: 'strategies',
      table: 1,
      org: 'adultPsychiatry',
      actors: ['adultPsychiatry', 'primaryCare', 'employmentService'],
      text: {
        sv: 'Öppna en gemensam telefontid, torsdagar klockan ett.',
        en: 'Open a shared telephone hour, Thursdays at one.',
        da: 'Åbn en fælles telefontid, torsdage klokken ét.',
      },
    },
  ],
};
