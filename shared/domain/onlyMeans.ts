/**
 * Whether a promise only names a means, such as "bättre samverkan": then it does not say what becomes different for
 * anybody. Every word is either a word for working together or one that goes with it; *between whom* is left out.
 * Swedish, English and Danish at once, since a room may write in any of them.
 */
export function namesOnlyMeans(text: string): boolean {
  const words = wordsOf(text.toLowerCase().replace(BETWEEN, ' '));
  return words.some(isMeans) && words.every((word) => isMeans(word) || GOES_WITH.has(word));
}

/** The parties, when nothing is said after them of what for. */
const BETWEEN =
  /(?<!\p{L})(?:mellan|mellem|between|among|emellan)(?!\p{L})(?!.*(?<!\p{L})(?:så|för|som|so|that|who|for|der|att|at)(?!\p{L})).*$/su;

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}]+/gu) ?? [];

const isMeans = (word: string): boolean => MEANS.test(word);

/** Stems: *samverkan*, *samverka*, *samverkar*, *samverkansformer* … */
const MEANS =
  /^(?:samverk|samarbet|samarbejd|samordn|samråd|samspel|samspil|samsyn|dialog|nätverk|netværk|kommunikation|informationsutbyte|kunskapsutbyte|erfarenhetsutbyte|collaborat|cooperat|coordinat|partnership|network|communication)/u;

const GOES_WITH = new Set(
  `en ett den det de vi vår vårt våra oss er sig alla allt och att ska skall få får ha har bli blir mer mera fler flera
  bättre bra god gott goda ökad ökat öka ökar stärkt stärka stärker utveckla utvecklar utvecklad utvecklat förbättra
  förbättrar förbättrad förbättrat skapa skapar starta börja fortsätta arbeta jobba för till i på av med om kring över
  under mellan varandra tillsammans gemensam gemensamt gemensamma nära närmare tät tätare tydlig tydligare tydligt smidig
  smidigare effektiv effektivare effektivt gränser gränserna form former fungera fungerar fungerande välfungerande
  a an the we our us to of in on for with and be have get is will shall all each other more better good improve improved
  improving increase increased strengthen stronger develop create close closer clear clearer joint together work working
  across borders boundaries effective efficient well functioning
  et vores os jer sig alle og at skal få har blive bliver mere flere bedre god godt gode øget øge øger styrke styrket
  udvikle udvikler udviklet forbedre forbedret skabe skaber starte begynde fortsætte arbejde for til på af med om over
  hinanden sammen fælles nær tættere tydeligere klarere smidigere effektiv effektivt grænser grænserne fungere
  fungerer fungerende velfungerende`.split(/\s+/),
);
