import type { DemoStep } from './demoCard.ts';

export const DEMO_VALUE_VISION: DemoStep = {
  step: 'valueVision',
  groups: [
    {
      title: {
        sv: 'Vi räknar annat än det som gör skillnad',
        en: 'We count other things than what makes a difference',
        da: 'Vi tæller andet end det, der gør en forskel',
      },
      votes: 9,
      cards: [
        {
          column: 'needs',
          table: 1,
          org: 'labourMarketUnit',
          actors: ['labourMarketUnit', 'employmentService'],
          text: {
            sv: 'Vi följer hur många som har avslutats, inte hur det gick för dem sedan.',
            en: 'We follow how many cases were closed, not how people fared afterwards.',
            da: 'Vi følger, hvor mange sager der blev lukket, ikke hvordan det gik bagefter.',
          },
        },
        {
          column: 'needs',
          table: 3,
          org: 'socialInsurance',
          text: {
            sv: 'Våra mått handlar om tid i handläggning. Ingen frågar om vardagen blev lättare.',
            en: 'Our figures are about handling time. Nobody asks whether daily life got easier.',
            da: 'Vores tal handler om sagsbehandlingstid. Ingen spørger, om hverdagen blev lettere.',
          },
        },
      ],
    },
  ],
  cards: [
    {
      column: 'strengths',
      table: 1,
      org: 'socialServices',
      actors: ['person'],
      votes: 6,
      lifted: true,
      text: {
        sv: 'Vi vill alla att man ska slippa berätta allt från början hos var och en.',
        en: 'All of us want people not to have to tell everything from the start in every office.',
        da: 'Vi vil alle sammen, at man slipper for at fortælle alt forfra hvert sted.',
      },
    },
    {
      column: 'strengths',
      table: 2,
      org: 'userOrganisation',
      actors: ['userOrganisation'],
      votes: 4,
      text: {
        sv: 'Egen erfarenhet sitter med vid bordet i dag, inte bara i en enkät.',
        en: 'Lived experience sits at the table today, not only in a survey.',
        da: 'Egne erfaringer sidder med ved bordet i dag, ikke kun i et spørgeskema.',
      },
    },
    {
      column: 'strengths',
      table: 4,
      org: 'primaryCare',
      votes: 2,
      text: {
        sv: 'Cheferna har sagt ja till att vi lägger tid på det här.',
        en: 'Our managers have agreed that we spend time on this.',
        da: 'Lederne har sagt ja til, at vi bruger tid på det her.',
      },
    },
    {
      column: 'needs',
      table: 2,
      org: 'userOrganisation',
      actors: ['person'],
      votes: 7,
      lifted: true,
      text: {
        sv: 'Löftet byter innebörd beroende på vilken dörr man går in genom.',
        en: 'What is promised changes with the door one happens to walk through.',
        da: 'Løftet skifter betydning, alt efter hvilken dør man går ind ad.',
      },
    },
    {
      column: 'needs',
      table: 4,
      org: 'primaryCare',
      votes: 1,
      text: {
        sv: 'Vi säger samverkan så ofta att ingen vet vad som ska bli annorlunda.',
        en: 'We say collaboration so often that nobody knows what is to be different.',
        da: 'Vi siger samarbejde så tit, at ingen ved, hvad der skal blive anderledes.',
      },
    },
    {
      column: 'strategies',
      table: 3,
      org: 'socialInsurance',
      actors: ['socialInsurance', 'primaryCare', 'labourMarketUnit'],
      votes: 8,
      lifted: true,
      text: {
        sv: 'Fråga tio personer efter ett halvår vad som hjälpte, och läs svaren tillsammans.',
        en: 'Ask ten people after six months what helped, and read the answers together.',
        da: 'Spørg ti personer efter et halvt år, hvad der hjalp, og læs svarene sammen.',
      },
    },
    {
      column: 'strategies',
      table: 1,
      org: 'socialServices',
      votes: 3,
      text: {
        sv: 'Skriv ett löfte på en halv sida som hänger likadant i alla våra väntrum.',
        en: 'Write one promise of half a page that hangs the same in all our waiting rooms.',
        da: 'Skriv ét løfte på en halv side, der hænger ens i alle vores venteværelser.',
      },
    },
  ],
};
