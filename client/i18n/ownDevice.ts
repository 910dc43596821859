import { plural } from './plural.ts';

/** *Töm den här enheten*: all that the app keeps on it. */
const sv = {
  empty: 'Töm den här enheten …',
  hint: 'Tar bort allt som Mellanrum har sparat här. Bra på en lånad enhet.',
  title: 'Ska den här enheten tömmas?',
  unsent: 'Det här finns bara här och går förlorat:',
  unsentIn: (title: string, n: number) =>
    `${title}: ${plural('sv', n, { one: '1 sak som inte är skickad', other: `${n} saker som inte är skickade` })}`,
  goes: 'Kopior av tavlor, nycklar, halvskrivna texter, räddade texter, inställningar och appen själv tas bort från den här enheten.',
  stays:
    'Det som är skickat är säkert: det finns kvar i workshopen, och på andras enheter. För att komma in igen behöver du länken eller koden.',
  links:
    'Här finns en arrangörslänk. Den kan inte göras om, så spara den först om den bara finns här.',
  emptyNow: 'Töm enheten',
  emptyAllTheSame: 'Töm ändå',
  emptied: 'Enheten är tömd.',
  emptiedText: 'Mellanrum har inte kvar något här. Du kan stänga sidan.',
};

const en = {
  empty: 'Empty this device …',
  hint: 'Removes everything that Mellanrum has saved here. Good on a borrowed device.',
  title: 'Empty this device?',
  unsent: 'This exists only here and will be lost:',
  unsentIn: (title, n) =>
    `${title}: ${plural('en', n, { one: '1 thing that has not been sent', other: `${n} things that have not been sent` })}`,
  goes: 'Copies of boards, keys, half-written texts, rescued texts, settings and the app itself are removed from this device.',
  stays:
    'What has been sent is safe: it stays in the workshop, and on others’ devices. To come in again you need the link or the code.',
  links:
    'There is an organiser’s link here. It cannot be made again, so save it first if it is only here.',
  emptyNow: 'Empty the device',
  emptyAllTheSame: 'Empty all the same',
  emptied: 'The device is empty.',
  emptiedText: 'Mellanrum keeps nothing here any more. You can close the page.',
} satisfies typeof sv;

const da = {
  empty: 'Tøm denne enhed …',
  hint: 'Fjerner alt, hvad Mellanrum har gemt her. Godt på en lånt enhed.',
  title: 'Skal denne enhed tømmes?',
  unsent: 'Dette findes kun her og går tabt:',
  unsentIn: (title, n) =>
    `${title}: ${plural('da', n, { one: '1 ting, der ikke er sendt', other: `${n} ting, der ikke er sendt` })}`,
  goes: 'Kopier af tavler, nøgler, halvskrevne tekster, reddede tekster, indstillinger og selve appen fjernes fra denne enhed.',
  stays:
    'Det, der er sendt, er sikkert: det bliver i workshoppen og på andres enheder. For at komme ind igen skal du bruge linket eller koden.',
  links:
    'Her findes et arrangørlink. Det kan ikke laves om, så gem det først, hvis det kun findes her.',
  emptyNow: 'Tøm enheden',
  emptyAllTheSame: 'Tøm alligevel',
  emptied: 'Enheden er tømt.',
  emptiedText: 'Mellanrum har ikke længere noget her. Du kan lukke siden.',
} satisfies typeof sv;

export const ownDevice = { sv, en, da };
