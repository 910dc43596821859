import { useLang, useWords } from '../../../i18n/useWords.ts';
import { coveredText, excerpt } from './coveredText.ts';
import styles from './Review.module.css';

interface Props {
  readonly text: string;
  /** Whether the words themselves are shown, and then all of them. */
  readonly shown: boolean;
}

/** As many marks as it has to be seen, and not how long the word is. */
const COVER = '▇▇▇▇▇';

/** ”… som ▇▇▇▇▇ sa på mötet …”: what is covered is not on the page at all. */
export function CoveredText({ text, shown }: Props) {
  const { review } = useWords();
  // The text around it is a card's, in its own language.
  const lang = useLang();
  return (
    <q className={styles.quote}>
      {(shown ? coveredText(text) : excerpt(coveredText(text))).map((piece, index) =>
        piece.covered ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text, in its order.
          <mark key={index}>
            {shown ? (
              piece.text
            ) : (
              <>
                <span aria-hidden="true">{COVER}</span>
                <span className="sr" lang={lang}>
                  {review.hiddenWord}
                </span>
              </>
            )}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </q>
  );
}
