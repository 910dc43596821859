/** Words that say nothing of what a card is about, in the three languages. Short words are left out anyway. */
const EMPTY_WORDS = new Set(
  [
    'alltid dag finns fick får går gång gånger kommer ofta ser sällan tar',
    'alla allt annan annat att bara blev bli blir där det den dem denna detta dig därför därmed efter eller ett',
    'era ert för från fått gör göra hade han har hela hen henne hennes hon hos hur här ibland igen ihop ingen',
    'inget inte jag kan kanske kunna mellan men mer mest mig min mitt mot mycket måste ner nog när nån någon något',
    'några och också olika oss redan samma sedan sig sin sina sitt ska skulle själv som sätt till två tre under upp',
    'utan vad vara varandra varandras varför varje vem vid vilka vilken vilket vill vår våra vårt väl åt än ännu även över',
    'about after all also and another any are because been before being both but can could does each every for from has',
    'have her here him his how into its just more most must not only other our out over same she should some such than',
    'that the their them then there they this those too under until very was way were what when where which who why will',
    'with would you your',
    'aldrig ikke hvad hvem hvor hvordan hvilke hvis eller enhver fordi jeg noget nogle når også selv siden skal skulle',
    'sådan til uden under ved være vores',
  ].flatMap((line) => line.split(' ')),
);

/** Words shorter than this are hardly ever what a card is about. */
const SHORTEST = 3;
/** Pieces of a word: long enough to be its own, short enough to be found in its kin and within compounds. */
const PIECE = 4;

/** What a text is compared by: pieces of its words, each word as heavy as another. */
export type Features = ReadonlyMap<string, number>;

/**
 * Pieces of four letters, with the beginning of a word marked. They find the same word in another form
 * (*öppet*, *öppnar*) and within a compound (*besök* in *studiebesöksrunda*) without a dictionary.
 */
export function featuresOf(text: string): Features {
  const features = new Map<string, number>();
  for (const word of wordsOf(text)) {
    const marked = `^${word}`;
    const count = Math.max(1, marked.length - PIECE + 1);
    for (let at = 0; at < count; at += 1) {
      const piece = marked.slice(at, at + PIECE);
      features.set(piece, (features.get(piece) ?? 0) + 1 / Math.sqrt(count));
    }
  }
  return features;
}

function wordsOf(text: string): readonly string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.filter((word) => word.length >= SHORTEST && !EMPTY_WORDS.has(word));
}
