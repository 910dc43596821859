import type { Term } from './term.ts';

export const STRATEGY_TERMS = {
  coCreator: {
    term: { sv: 'medskapare', en: 'co-creator', da: 'medskaber' },
    meaning: {
      sv: 'En organisation som har sagt att den vill vara med och genomföra strategin.',
      en: 'An organisation that has said it wants to help carry out the strategy.',
      da: 'En organisation, der har sagt, at den vil være med til at gennemføre strategien.',
    },
  },
  owner: {
    term: { sv: 'ägare', en: 'owner', da: 'ansvarlig' },
    meaning: {
      sv: 'Den funktion som ser till att nästa steg blir av, skriven med roll och organisation, aldrig med namn.',
      en: 'The role that makes sure the next step happens, written as role and organisation, never as a name.',
      da: 'Den funktion, der sørger for, at næste skridt bliver taget, skrevet med rolle og organisation, aldrig med navn.',
    },
  },
  nextStep: {
    term: { sv: 'nästa steg', en: 'next step', da: 'næste skridt' },
    meaning: {
      sv: 'Det första vi gör i praktiken när dagen är slut.',
      en: 'The first thing we actually do once the day is over.',
      da: 'Det første, vi gør i praksis, når dagen er slut.',
    },
  },
  due: {
    term: { sv: 'senast', en: 'due', da: 'senest' },
    meaning: {
      sv: 'Den dag då nästa steg ska vara taget.',
      en: 'The day by which the next step should be done.',
      da: 'Den dag, hvor næste skridt skal være taget.',
    },
  },
  rescue: {
    term: { sv: 'rädda', en: 'rescue', da: 'redde' },
    meaning: {
      sv: 'Att hjälpa den som har det svårt just nu, som när man drar upp någon ur floden.',
      en: 'To help someone in trouble right now, as when you pull a person out of the river.',
      da: 'At hjælpe den, der har det svært lige nu, som når man trækker nogen op af floden.',
    },
  },
  teachToSwim: {
    term: { sv: 'lära simma', en: 'teach to swim', da: 'lære at svømme' },
    meaning: {
      sv: 'Att stärka den som är utsatt, så att det går bättre i strömmen nästa gång.',
      en: 'To strengthen someone at risk, so that they cope better with the current next time.',
      da: 'At styrke den, der er udsat, så det går bedre i strømmen næste gang.',
    },
  },
  upstream: {
    term: { sv: 'uppströms', en: 'upstream', da: 'opstrøms' },
    meaning: {
      sv: 'Att ändra på det som gör att människor över huvud taget hamnar i floden.',
      en: 'To change what makes people end up in the river in the first place.',
      da: 'At ændre på det, der får mennesker til overhovedet at havne i floden.',
    },
  },
  packageTour: {
    term: { sv: 'charterresa', en: 'package tour', da: 'charterrejse' },
    meaning: {
      sv: 'Ett förslag där vi vet hur man gör, så att det går att planera och följa upp.',
      en: 'A proposal where we know how it is done, so that it can be planned and followed up.',
      da: 'Et forslag, hvor vi ved, hvordan man gør, så det kan planlægges og følges op.',
    },
  },
  expedition: {
    term: { sv: 'expedition', en: 'expedition', da: 'ekspedition' },
    meaning: {
      sv: 'Ett förslag där vi inte vet vägen, så att vi provar i liten skala, ser vad som händer och ändrar.',
      en: 'A proposal where we do not know the way, so we try on a small scale, see what happens and adjust.',
      da: 'Et forslag, hvor vi ikke kender vejen, så vi prøver i det små, ser, hvad der sker, og retter til.',
    },
  },
} as const satisfies Readonly<Record<string, Term>>;
