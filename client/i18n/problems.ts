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
  openReports: 'Minst ett kort är anmält. Avgör anmälningarna först. Inget är ändrat.',
  deskChanged: 'Någon annan har ändrat i sammanställningen. Läs igenom och försök igen.',
  alreadyFixed: 'Versionen är redan fastställd. Börja på nästa version för att ändra.',
  tooManyVersions: 'Det finns inte plats för fler versioner.',
  unknownVersion: 'Den versionen finns inte.',
  erasedCard: 'Ett av korten är raderat överallt och kan inte hämtas. Inget är ändrat.',
  reportedCard: 'Någon har anmält kortet. Inget är ändrat. Ta ställning till anmälan först.',
  unknownCode: 'Koden finns inte. Jämför med storbilden.',
  expiredCode: 'Koden gäller inte längre. Be ledaren om en ny.',
  doorClosed: 'Dörren är stängd. Be ledaren öppna den eller ge dig en länk.',
  damagedFile: 'Filen är skadad. Inget är ändrat. Hämta den en gång till.',
  newerFile:
    'Filen kommer från en nyare version av Mellanrum. Inget är ändrat. Uppdatera servern först.',
  refusedFile:
    'Filen säger något som ingen tavla får säga. Inget är ändrat. Spara en ny fil där den kom ifrån.',
  otherWorkshop: 'Filen hör till en annan workshop. Inget är ändrat.',
  otherLife: 'Tavlan har börjat om sedan filen sparades. Inget är ändrat. Spara en ny fil.',
  tooManyTries: 'Många har gissat härifrån. Vänta några sekunder och försök igen.',
  tooManyDemonstrations: 'Många övningar har skapats den senaste stunden. Försök igen om en stund.',
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
  openReports: 'At least one card is reported. Decide about the reports first. Nothing changed.',
  deskChanged: 'Somebody else has changed the summary. Read it through and try again.',
  alreadyFixed: 'The version is already finalised. Begin the next version to change anything.',
  tooManyVersions: 'There is no room for more versions.',
  unknownVersion: 'There is no such version.',
  erasedCard: 'One of the cards has been erased everywhere and cannot come back. Nothing changed.',
  reportedCard: 'Somebody has reported the card. Nothing changed. Decide about the report first.',
  unknownCode: 'No such code. Check the screen.',
  expiredCode: 'The code is no longer valid. Ask the facilitator for a new one.',
  doorClosed: 'The door is shut. Ask the facilitator to open it or to give you a link.',
  damagedFile: 'The file is damaged. Nothing changed. Get it once more.',
  newerFile:
    'The file is from a newer version of Mellanrum. Nothing changed. Update the server first.',
  refusedFile:
    'The file says something no board may say. Nothing changed. Save a new file where it came from.',
  otherWorkshop: 'The file belongs to another workshop. Nothing changed.',
  otherLife: 'The board has begun anew since the file was saved. Nothing changed. Save a new file.',
  tooManyTries: 'There have been many guesses from here. Wait a few seconds and try again.',
  tooManyDemonstrations: 'Many practice rooms have been made just now. Try again in a while.',
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
  openReports: 'Mindst ét kort er anmeldt. Afgør anmeldelserne først. Intet er ændret.',
  deskChanged: 'En anden har ændret i opsamlingen. Læs den igennem, og prøv igen.',
  alreadyFixed: 'Versionen er allerede godkendt. Begynd på næste version for at ændre noget.',
  tooManyVersions: 'Der er ikke plads til flere versioner.',
  unknownVersion: 'Den version findes ikke.',
  erasedCard: 'Et af kortene er slettet overalt og kan ikke hentes. Intet er ændret.',
  reportedCard: 'Nogen har anmeldt kortet. Intet er ændret. Tag stilling til anmeldelsen først.',
  unknownCode: 'Koden findes ikke. Tjek storskærmen.',
  expiredCode: 'Koden gælder ikke længere. Bed facilitatoren om en ny.',
  doorClosed: 'Døren er lukket. Bed facilitatoren om at åbne den eller give dig et link.',
  damagedFile: 'Filen er beskadiget. Intet er ændret. Hent den en gang til.',
  newerFile:
    'Filen kommer fra en nyere version af Mellanrum. Intet er ændret. Opdatér serveren først.',
  refusedFile:
    'Filen siger noget, som ingen tavle må sige. Intet er ændret. Gem en ny fil, hvor den kom fra.',
  otherWorkshop: 'Filen hører til en anden workshop. Intet er ændret.',
  otherLife: 'Tavlen er begyndt forfra, siden filen blev gemt. Intet er ændret. Gem en ny fil.',
  tooManyTries: 'Mange har gættet herfra. Vent nogle sekunder, og prøv igen.',
  tooManyDemonstrations: 'Der er lige blevet oprettet mange øvelser. Prøv igen om lidt.',
  createKeyNeeded: 'Her kræves en nøgle for at oprette. Spørg den, der driver serveren.',
  notFound: 'Siden findes ikke. Gå til startsiden.',
  methodNotAllowed: 'Serveren forstod det ikke. Genindlæs siden, og prøv igen.',
  unavailable: 'Serveren kan ikke gemme lige nu. Intet er tabt. Prøv igen om lidt.',
} satisfies typeof sv;

export const problems = { sv, en, da };
