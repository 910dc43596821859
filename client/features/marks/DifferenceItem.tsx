import { type ComponentProps, useEffect, useId, useRef } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { StateLine } from '../../ui/StateLine.tsx';
import styles from './DifferenceItem.module.css';
import type { Difference } from './findDifferences.ts';
import { ThenAndNow } from './ThenAndNow.tsx';
import { useMarkTime } from './useMarkTime.ts';
import type { Mending } from './useMending.ts';

interface Props {
  readonly difference: Difference;
  readonly mending: Mending;
  /** It still differs. After it was brought back: the board here has not heard of it yet. */
  readonly isDue: boolean;
  readonly isFirst: boolean;
  readonly table: string | null;
}

export function DifferenceItem({ difference, mending, isDue, isFirst, table }: Props) {
  const { marks, common, problems } = useWords();
  const time = useMarkTime();
  const words = useId();
  const { key, kind, card } = difference;
  const problem = mending.problems.get(key);
  return (
    <li className={styles.item} data-col={card.column}>
      <div className={styles.head}>
        {kind === 'changed' ? <Icon name="pen" /> : <Mark column={card.column} />}
        {kind === 'changed' ? marks.fields[difference.field] : marks.removedAt(time(difference.at))}
        {table && <span>{common.table(table)}</span>}
      </div>
      <div id={words} className={styles.words}>
        {card.reported && <p>{marks.reported}</p>}
        {!card.reported && kind === 'gone' && <p lang={card.lang}>{card.text}</p>}
        {!card.reported && kind === 'changed' && <ThenAndNow {...difference} lang={card.lang} />}
      </div>
      <WayBack {...{ difference, mending, isDue, isFirst, words }} />
      <p role="alert" className={styles.problem}>
        {problem && (problem === 'network' ? marks.noContact : problems[problem])}
      </p>
    </li>
  );
}

type WayBackProps = Omit<Props, 'table'> & { readonly words: string };

/** One button, and when it has been pressed the way back from it. The focus stays where one pressed. */
function WayBack({ difference, mending, isDue, isFirst, words }: WayBackProps) {
  const { marks, common } = useWords();
  const { key, kind, card } = difference;
  const isMended = mending.mended.has(key);
  const held = mending.pressed === key;
  if (isMended) {
    return (
      <p className={styles.done} role="status">
        <StateLine icon="check" size="large">
          {kind === 'gone' ? marks.isBack : marks.textIsBack}
        </StateLine>
        <HeldButton
          held={held}
          variant="bare"
          size="small"
          icon="undo"
          aria-describedby={words}
          aria-disabled={isDue}
          onClick={() => !isDue && mending.takeBack(difference)}
        >
          {common.undo}
        </HeldButton>
      </p>
    );
  }
  if (kind === 'changed' && card.reported)
    return <p className={styles.hint}>{marks.decideFirst}</p>;
  return (
    <HeldButton
      held={held}
      className={styles.button}
      variant={isFirst ? 'ink' : 'line'}
      size="small"
      aria-describedby={words}
      onClick={() => void mending.mend(difference)}
    >
      {kind === 'gone' ? marks.bringBack : marks.restoreText}
    </HeldButton>
  );
}

interface HeldProps extends ComponentProps<typeof Button> {
  /** It stands where one pressed. */
  readonly held: boolean;
}

function HeldButton({ held, ...props }: HeldProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (held) button.current?.focus();
  }, [held]);
  return <Button ref={button} {...props} />;
}
