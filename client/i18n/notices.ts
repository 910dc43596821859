import { plural } from './plural.ts';

/** Rows within a page that tell of something unusual. */
const sv = {
  locked: {
    title: 'Ledaren har låst tavlan',
    waiting: (n: number) =>
      plural('sv', n, {
        one: 'En ändring väntar hos dig och skickas när den låses upp.',
        other: `${n} ändringar väntar hos dig och skickas när den låses upp.`,
      }),
    showThem: (n: number) => plural('sv', n, { one: 'Visa den', other: 'Visa dem' }),
  },
  newVersion: {
    title: 'Det finns en nyare version',
    text: 'Din text sparas först. Tar några sekunder.',
    must: 'Byt för att fortsätta. Din text är sparad här.',
    change: 'Byt nu',
  },
  savedFile: {
    title: 'Filen är sparad, men inte hel',
    text: (tables: string) =>
      `${tables} har text som inte kommit fram än. Spara igen när de är i kapp.`,
    again: 'Spara igen',
  },
  stepChanged: {
    title: 'Steget byttes just',
    text: (place: string) => `En annan ledare gick till ${place}. Du ser det nya läget.`,
  },
  caughtUp: {
    changed: (n: number) =>
      plural('sv', n, {
        one: 'Ett hade ändrats av andra under tiden. Läs gärna igenom.',
        other: `${n} hade ändrats av andra under tiden. Läs gärna igenom.`,
      }),
    showThem: 'Visa dem',
  },
  lastUpdated: (clock: string) => `Senast uppdaterad ${clock}`,
  plainHttp: {
    title: 'Stäng inte fliken utan nät',
    text: 'Tavlan sparas på enheten, men från en adress med http kan sidan inte öppnas på nytt förrän nätet är tillbaka. Den kan inte heller installeras som app härifrån.',
  },
  notSaving: 'Servern kan inte spara just nu. Inget är förlorat, och det skickas när den kan.',
};

const en = {
  locked: {
    title: 'The facilitator has locked the board',
    waiting: (n) =>
      plural('en', n, {
        one: 'One change waits with you and is sent when it is unlocked.',
        other: `${n} changes wait with you and are sent when it is unlocked.`,
      }),
    showThem: (n) => plural('en', n, { one: 'Show it', other: 'Show them' }),
  },
  newVersion: {
    title: 'There is a newer version',
    text: 'Your text is saved first. It takes a few seconds.',
    must: 'Change to go on. Your text is saved here.',
    change: 'Change now',
  },
  savedFile: {
    title: 'The file is saved, but not complete',
    text: (tables) =>
      `${tables} have text that has not arrived yet. Save again when they catch up.`,
    again: 'Save again',
  },
  stepChanged: {
    title: 'The step has just been changed',
    text: (place) => `Another facilitator went to ${place}. You see where we are now.`,
  },
  caughtUp: {
    changed: (n) =>
      plural('en', n, {
        one: 'One had been changed by others meanwhile. Do read it through.',
        other: `${n} had been changed by others meanwhile. Do read them through.`,
      }),
    showThem: 'Show them',
  },
  lastUpdated: (clock) => `Last updated ${clock}`,
  plainHttp: {
    title: 'Do not close the tab without a network',
    text: 'The board is kept on the device, but from an address with http the page cannot be opened again until the network is back. Nor can it be installed as an app from here.',
  },
  notSaving: 'The server cannot save right now. Nothing is lost, and it is sent when it can.',
} satisfies typeof sv;

const da = {
  locked: {
    title: 'Facilitatoren har låst tavlen',
    waiting: (n) =>
      plural('da', n, {
        one: 'Én ændring venter hos dig og sendes, når den låses op.',
        other: `${n} ændringer venter hos dig og sendes, når den låses op.`,
      }),
    showThem: (n) => plural('da', n, { one: 'Vis den', other: 'Vis dem' }),
  },
  newVersion: {
    title: 'Der er en nyere version',
    text: 'Din tekst gemmes først. Det tager nogle sekunder.',
    must: 'Skift for at fortsætte. Din tekst er gemt her.',
    change: 'Skift nu',
  },
  savedFile: {
    title: 'Filen er gemt, men ikke hel',
    text: (tables) => `${tables} har tekst, der ikke er nået frem endnu. Gem igen, når de er med.`,
    again: 'Gem igen',
  },
  stepChanged: {
    title: 'Trinnet er lige blevet skiftet',
    text: (place) => `En anden facilitator gik til ${place}. Du ser, hvor vi er nu.`,
  },
  caughtUp: {
    changed: (n) =>
      plural('da', n, {
        one: 'Ét var ændret af andre imens. Læs det gerne igennem.',
        other: `${n} var ændret af andre imens. Læs dem gerne igennem.`,
      }),
    showThem: 'Vis dem',
  },
  lastUpdated: (clock) => `Sidst opdateret kl. ${clock}`,
  plainHttp: {
    title: 'Luk ikke fanen uden net',
    text: 'Tavlen gemmes på enheden, men fra en adresse med http kan siden ikke åbnes igen, før nettet er tilbage. Den kan heller ikke installeres som app herfra.',
  },
  notSaving: 'Serveren kan ikke gemme lige nu. Intet er tabt, og det sendes, når den kan.',
} satisfies typeof sv;

export const notices = { sv, en, da };
