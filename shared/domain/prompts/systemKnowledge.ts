import type { StepText } from './stepText.ts';

export const SYSTEM_KNOWLEDGE: StepText = {
  purpose: {
    sv: 'Ni lär er hur det ser ut hos varandra, hittar mellanrummen och bestämmer vilka ni vill besöka.',
    en: 'You learn how the others work, find the gaps between you and decide whom to visit.',
    da: 'I lærer, hvordan der ser ud hos hinanden, finder mellemrummene og aftaler, hvem I vil besøge.',
  },
  question: {
    sv: 'Vad vet vi om varandras uppdrag, och vad har vi aldrig frågat om?',
    en: 'What do we know about each other’s work, and what have we never asked?',
    da: 'Hvad ved vi om hinandens opgaver, og hvad har vi aldrig spurgt om?',
  },
  short: {
    sv: 'Vad vet vi om varandra?',
    en: 'What do we know about each other?',
    da: 'Hvad ved vi om hinanden?',
  },
  questions: [
    {
      sv: 'Berätta om en annan organisation vid bordet. Vad har du sett själv, och vad tror du bara?',
      en: 'Describe another organisation at the table. What have you seen yourself, and what do you only assume?',
      da: 'Fortæl om en anden organisation ved bordet. Hvad har du selv set, og hvad er noget, du bare tror?',
    },
    {
      sv: 'Följ personen i fallet. Var blir det fel fast ingen gör fel?',
      en: 'Follow the person in the case. Where do things go wrong although nobody does anything wrong?',
      da: 'Følg personen i casen. Hvor går det galt, selv om ingen gør noget forkert?',
    },
    {
      sv: 'Vad rättar vi oss efter fast ingen har beslutat det? Tänk på köer, blanketter, budgetår, ord och vanor.',
      en: 'What do we adapt to although nobody decided it? Think of waiting lists, forms, budget years, words and habits.',
      da: 'Hvad retter vi os efter, selv om ingen har besluttet det? Tænk på ventelister, skemaer, budgetår, ord og vaner.',
    },
    {
      sv: 'Vad leder våra rutiner till hos en granne, eller ett år senare?',
      en: 'What do our routines lead to at a neighbouring organisation, or a year later?',
      da: 'Hvad fører vores rutiner til hos en nabo eller et år senere?',
    },
    {
      sv: 'Vad vet anhöriga, tränaren och hyresvärden som vi aldrig får höra?',
      en: 'What do relatives, the coach and the landlord know that we never get to hear?',
      da: 'Hvad ved de pårørende, træneren og udlejeren, som vi aldrig får at høre?',
    },
    {
      sv: 'Vart vill du på studiebesök, och vad skulle en besökare få se hos er?',
      en: 'Where would you like to go on a study visit, and what would a visitor see at your place?',
      da: 'Hvor vil du gerne på studiebesøg, og hvad ville en gæst få at se hos jer?',
    },
  ],
  goodOutput: {
    sv: 'En karta med omkring tio aktörer och några utmärkta mellanrum, ett par osynliga system med namn och minst ett avtalat studiebesök.',
    en: 'A map with about ten actors and a few marked gaps, a couple of invisible systems given a name, and at least one study visit agreed.',
    da: 'Et mellemrumskort med omkring ti aktører, hvor nogle mellemrum er markeret, et par usynlige systemer med navn og mindst ét aftalt studiebesøg.',
  },
  support: [
    {
      sv: 'Börjar någon berätta om en verklig person? Bryt vänligt och gå tillbaka till fallet.',
      en: 'Does someone start telling a real person’s story? Step in kindly and go back to the case.',
      da: 'Begynder nogen at fortælle om et virkeligt menneske? Afbryd venligt, og gå tilbage til casen.',
    },
    {
      sv: 'Kartan ska gå att använda, inte vara snygg.',
      en: 'The map should be useful, not pretty.',
      da: 'Mellemrumskortet skal kunne bruges, ikke være pænt.',
    },
    {
      sv: 'Ser två organisationer olika på samma sak? Låt båda bilderna stå kvar.',
      en: 'Do two organisations see the same thing differently? Let both views stand.',
      da: 'Ser to organisationer forskelligt på det samme? Lad begge billeder blive stående.',
    },
    {
      sv: 'Lägger ett kort skulden på någon? Hjälp bordet att skriva vad som händer mellan organisationerna.',
      en: 'Does a card put the blame on someone? Help the table write what happens between the organisations.',
      da: 'Giver et kort nogen skylden? Hjælp bordet med at skrive, hvad der sker mellem organisationerne.',
    },
  ],
};
