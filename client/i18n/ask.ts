import type { PersonalDataKind } from '#shared/domain/personalData.ts';
import type { RoleWord } from '#shared/domain/roleWords.ts';

type Questions = Readonly<Record<PersonalDataKind, { title: string; text: string }>>;

/** The one calm question about a text that may point out a person, and its answers. */
const sv = {
  about: {
    nameAndAge: {
      title: 'Står det ett namn här?',
      text: 'Texten stannar hos dig tills du har svarat. Du kan skriva vidare.',
    },
    name: {
      title: 'Står det ett namn här?',
      text: 'Texten stannar hos dig tills du har svarat. Du kan skriva vidare.',
    },
    phone: {
      title: 'Är det här ett telefonnummer?',
      text: 'Siffrorna har inte skickats. Skriv var man ringer i stället, till exempel ”växeln”.',
    },
    personalNumber: {
      title: 'Är det här ett personnummer?',
      text: 'Siffrorna har inte skickats. Skriv om livssituationen i stället för personen.',
    },
    email: {
      title: 'Är det här en e-postadress?',
      text: 'Adressen har inte skickats. Skriv vilken funktion man når i stället.',
    },
    address: {
      title: 'Är det här någons adress?',
      text: 'Texten stannar hos dig tills du har svarat. Skriv hellre vilket slags plats det är.',
    },
  } satisfies Questions,
  actorTitle: (name: string) => `Är ”${name}” en person?`,
  actorText: 'Skriv funktionen eller organisationen i stället. Inget har skickats.',
  didYouMean: (name: string) => `Menar du ${name}?`,
  meantText: (typed: string) => `Du skrev ”${typed}”. Samma aktör behöver bara finnas en gång.`,
  meant: (name: string) => `Ja, ${name}`,
  addAnyway: (typed: string) => `Nej, lägg till ”${typed}”`,
  waiting: 'Väntar på ditt svar, finns bara hos dig',
  iChange: 'Jag ändrar',
  noName: 'Inget namn här',
  somethingElse: 'Det är något annat',
  show: 'Visa ordet',
  hide: 'Dölj ordet',
  swap: (words: string) => `Byt till ”${words}”`,
  swaps: {
    child: 'ett barn',
    teenager: 'en tonåring',
    youngAdult: 'en ung vuxen',
    adult: 'en vuxen',
    olderPerson: 'en äldre person',
    person: 'en person',
    switchboard: 'växeln',
    sharedMailbox: 'funktionsbrevlådan',
    place: 'en adress i kommunen',
  } satisfies Readonly<Record<RoleWord, string>>,
};

const en = {
  about: {
    nameAndAge: {
      title: 'Is there a name here?',
      text: 'The text stays with you until you answer. You can go on writing.',
    },
    name: {
      title: 'Is there a name here?',
      text: 'The text stays with you until you answer. You can go on writing.',
    },
    phone: {
      title: 'Is this a phone number?',
      text: 'The digits have not been sent. Write where to call instead, such as “the switchboard”.',
    },
    personalNumber: {
      title: 'Is this a personal identity number?',
      text: 'The digits have not been sent. Write about the life situation, not the person.',
    },
    email: {
      title: 'Is this an e-mail address?',
      text: 'The address has not been sent. Write which function you reach instead.',
    },
    address: {
      title: 'Is this somebody’s address?',
      text: 'The text stays with you until you answer. Say what kind of place it is instead.',
    },
  },
  actorTitle: (name) => `Is “${name}” a person?`,
  actorText: 'Write the function or the organisation instead. Nothing has been sent.',
  didYouMean: (name) => `Do you mean ${name}?`,
  meantText: (typed) => `You wrote “${typed}”. The same actor is only needed once.`,
  meant: (name) => `Yes, ${name}`,
  addAnyway: (typed) => `No, add “${typed}”`,
  waiting: 'Waiting for your answer, kept only with you',
  iChange: 'I will change it',
  noName: 'No name here',
  somethingElse: 'It is something else',
  show: 'Show the word',
  hide: 'Hide the word',
  swap: (words) => `Change to “${words}”`,
  swaps: {
    child: 'a child',
    teenager: 'a teenager',
    youngAdult: 'a young adult',
    adult: 'an adult',
    olderPerson: 'an older person',
    person: 'a person',
    switchboard: 'the switchboard',
    sharedMailbox: 'the shared mailbox',
    place: 'an address in the municipality',
  },
} satisfies typeof sv;

const da = {
  about: {
    nameAndAge: {
      title: 'Står der et navn her?',
      text: 'Teksten bliver hos dig, til du har svaret. Du kan skrive videre.',
    },
    name: {
      title: 'Står der et navn her?',
      text: 'Teksten bliver hos dig, til du har svaret. Du kan skrive videre.',
    },
    phone: {
      title: 'Er det her et telefonnummer?',
      text: 'Tallene er ikke sendt. Skriv i stedet, hvor man ringer hen, for eksempel ”omstillingen”.',
    },
    personalNumber: {
      title: 'Er det her et personnummer?',
      text: 'Tallene er ikke sendt. Skriv om livssituationen i stedet for personen.',
    },
    email: {
      title: 'Er det her en e-mailadresse?',
      text: 'Adressen er ikke sendt. Skriv i stedet, hvilken funktion man får fat i.',
    },
    address: {
      title: 'Er det her nogens adresse?',
      text: 'Teksten bliver hos dig, til du har svaret. Skriv hellere, hvad slags sted det er.',
    },
  },
  actorTitle: (name) => `Er ”${name}” en person?`,
  actorText: 'Skriv funktionen eller organisationen i stedet. Intet er sendt.',
  didYouMean: (name) => `Mener du ${name}?`,
  meantText: (typed) => `Du skrev ”${typed}”. Den samme aktør behøver kun at stå én gang.`,
  meant: (name) => `Ja, ${name}`,
  addAnyway: (typed) => `Nej, tilføj ”${typed}”`,
  waiting: 'Venter på dit svar, findes kun hos dig',
  iChange: 'Jeg retter det',
  noName: 'Intet navn her',
  somethingElse: 'Det er noget andet',
  show: 'Vis ordet',
  hide: 'Skjul ordet',
  swap: (words) => `Skift til ”${words}”`,
  swaps: {
    child: 'et barn',
    teenager: 'en teenager',
    youngAdult: 'en ung voksen',
    adult: 'en voksen',
    olderPerson: 'en ældre person',
    person: 'en person',
    switchboard: 'omstillingen',
    sharedMailbox: 'fællespostkassen',
    place: 'en adresse i kommunen',
  },
} satisfies typeof sv;

export const ask = { sv, en, da };
