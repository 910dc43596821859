import { useWords } from '../../../i18n/useWords.ts';
import { Button } from '../../../ui/Button.tsx';
import { StateLine } from '../../../ui/StateLine.tsx';
import styles from './ComposeField.module.css';
import type { ComposerModel } from './useComposer.ts';

interface Props {
  readonly composer: ComposerModel;
}

/** A pasted list: several cards, or one? */
export function PastedLines({ composer }: Props) {
  const words = useWords().compose;
  const { lines, keepAsOne } = composer.pasted;
  if (lines.length === 0) return null;
  return (
    <div className={styles.pasted}>
      <StateLine icon="list">{words.pasted(lines.length)}</StateLine>
      <div className={styles.choices}>
        <Button size="small" onClick={composer.addLines}>
          {words.cardPerLine(lines.length)}
        </Button>
        <Button size="small" variant="line" onClick={keepAsOne}>
          {words.oneCard}
        </Button>
      </div>
    </div>
  );
}
