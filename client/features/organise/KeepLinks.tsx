import { useId } from 'react';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { useFormats, useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import type { DayLinks } from './dayLinks.ts';
import styles from './KeepLinks.module.css';
import { linksFileName, linksText } from './linksText.ts';
import { saveFile } from './saveFile.ts';

interface Props {
  readonly day: Pick<Stage, 'title' | 'date' | 'deleteOn'>;
  readonly links: DayLinks;
  readonly onPrint: () => void;
}

/** A lost organiser link cannot be recovered, by anybody: so it is saved now. */
export function KeepLinks({ day, links, onPrint }: Props) {
  const words = useWords();
  const format = useFormats();
  const { share } = words;
  const heading = useId();
  return (
    <section className={styles.keep} aria-labelledby={heading}>
      <h3 id={heading}>{share.keepTitle}</h3>
      <p>{share.keepText}</p>
      <div className={styles.row}>
        <Button
          variant="line"
          size="small"
          icon="download"
          onClick={() =>
            saveFile(
              linksFileName(day.title, share.fileName),
              linksText(day, links, { words, format }),
            )
          }
        >
          {share.asFile}
        </Button>
        <Button variant="line" size="small" icon="print" onClick={onPrint}>
          {share.onPaper}
        </Button>
      </div>
    </section>
  );
}
