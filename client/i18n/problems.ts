import type { ProblemId } from '#shared/protocol/api.ts';

type Problems = Readonly<Record<ProblemId, string>>;

/** One sentence or two for each problem the HTTP interface answers with (RFC 9457 `type`). */
const sv = {
  malformed: 'Servern förstod inte. Ladda om sidan och försök igen.',
  tooLarge: 'Det var för stort för servern. Inget är ändrat. Dela upp det och försök igen.',
  notJson: 'Filen är inte JSON. Inget är ändrat. Välj en annan fil.',
  badKey: 'Länken gäller inte. Be den som skickade den om en ny.',
  notAllowed: 'Din länk får inte göra det. Be arrangören om rätt länk.',
  unknownWorkshop: 'Servern känner inte igen workshopen. Kontrollera länken.',
  gone: 'Workshopen är raderad. Sammanställningen finns hos arrangören.',
  unknownMark: 'Det läget finns inte kvar. Välj ett annat.',
  erasedCard: 'Ett av korten är raderat överallt och kan inte hämtas. Inget är ändrat.',
  reportedCard: 'Någon har anmält kortet. Inget är ändrat. Ta ställning till anmälan först.',
  unknownCode: 'Koden finns inte. Jämför med storbilden.',
  expiredCode: 'Koden gäller inte längre. Be ledaren om en ny.',
  doorClosed: 'Dörren är stängd. Be ledaren öppna den eller ge dig en länk.',
  tooManyTries: 'Många har gissat härifrån. Vänta några sekunder och försök igen.',
  createKeyNeeded: 'Här krävs en nyckel för att skapa. Fråga den som driver servern.',
  notFound: 'Sidan finns inte. Gå till startsidan.',
  methodNotAllowed: 'Servern förstod inte. Ladda om sidan och försök igen.',
  unavailable: 'Servern kan inte spara just nu. Inget är förlorat. Försök igen om en stund.',
} satisfies Problems;

const en = {
  malformed: 'The server did not understand. Reload the page and try again.',
  tooLarge: 'That was too large for the server. Nothing changed. Split it and try again.',
  notJson: 'The file is not JSON. Nothing changed. Choose another file.',
  badKey: 'The link is not valid. Ask whoever sent it for a new one.',
  notAllowed: 'Your link may not do that. Ask the organiser for the right link.',
  unknownWorkshop: 'The server does not know the workshop. Check the link.',
  gone: 'The workshop is deleted. The organiser has the summary.',
  unknownMark: 'That earlier state is no longer kept. Choose another.',
  erasedCard: 'One of the cards has been erased everywhere and cannot come back. Nothing changed.',
  reportedCard: 'Somebody has reported the card. Nothing changed. Decide about the report first.',
  unknownCode: 'No such code. Check the screen.',
  expiredCode: 'The code is no longer valid. Ask the facilitator for a new one.',
  doorClosed: 'The door is shut. Ask the facilitator to open it or to give you a link.',
  tooManyTries: 'There have been many guesses from here. Wait a few seconds and try again.',
  createKeyNeeded: 'A key is needed to create here. Ask whoever runs the server.',
  notFound: 'There is no such page. Go to the start page.',
  methodNotAllowed: 'The server did not understand. Reload the page and try again.',
  unavailable: 'The server cannot save right now. Nothing is lost. Try again in a moment.',
} satisfies typeof sv;

const da = {
  malformed: 'Serveren forstod det ikke. Genindlæs siden, og prøv igen.',
  tooLarge: 'Det var for stort til serveren. Intet er ændret. Del det op, og prøv igen.',
  notJson: 'Filen er ikke JSON. Intet er ændret. Vælg en anden fil.',
  badKey: 'Linket gælder ikke. Bed den, der sendte det, om et nyt.',
  notAllowed: 'Dit link må ikke gøre det. Bed arrangøren om det rette link.',
  unknownWorkshop: 'Serveren kender ikke workshoppen. Tjek linket.',
  gone: 'Workshoppen er slettet. Opsamlingen findes hos arrangøren.',
  unknownMark: 'Den tidligere tilstand findes ikke længere. Vælg en anden.',
  erasedCard: 'Et af kortene er slettet overalt og kan ikke hentes. Intet er ændret.',
  reportedCard: 'Nogen har anmeldt kortet. Intet er ændret. Tag stilling til anmeldelsen først.',
  unknownCode: 'Koden findes ikke. Tjek storskærmen.',
  expiredCode: 'Koden gælder ikke længere. Bed facilitatoren om en ny.',
  doorClosed: 'Døren er lukket. Bed facilitatoren om at åbne den eller give dig et link.',
  tooManyTries: 'Mange har gættet herfra. Vent nogle sekunder, og prøv igen.',
  createKeyNeeded: 'Her kræves en nøgle for at oprette. Spørg den, der driver serveren.',
  notFound: 'Siden findes ikke. Gå til startsiden.',
  methodNotAllowed: 'Serveren forstod det ikke. Genindlæs siden, og prøv igen.',
  unavailable: 'Serveren kan ikke gemme lige nu. Intet er tabt. Prøv igen om lidt.',
} satisfies typeof sv;

export const problems = { sv, en, da };
