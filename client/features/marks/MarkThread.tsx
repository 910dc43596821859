import { useEffect, useRef } from 'react';
import type { MarkId } from '#shared/domain/ids.ts';
import type { Mark } from '#shared/domain/mark.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import { Link } from '../../state/Link.tsx';
import { classes } from '../../ui/classes.ts';
import { Needle } from '../../ui/Needle.tsx';
import styles from './MarkThread.module.css';
import { markText, placeText } from './markPlace.ts';
import { useMarkTime } from './useMarkTime.ts';

interface Props {
  readonly marks: readonly Mark[];
  readonly chosen: MarkId | null;
  readonly stage: Pick<Stage, 'plan' | 'position'>;
  readonly boardHref: string;
  readonly onChoose: (mark: MarkId) => void;
}

/** The day behind us: sewn up to what is shown, where the needle stands, and holes for what came after. */
export function MarkThread({ marks, chosen, stage, boardHref, onChoose }: Props) {
  const words = useWords();
  const lang = useLang();
  const time = useMarkTime();
  const here = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (chosen) here.current?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [chosen]);
  const index = marks.findIndex(({ id }) => id === chosen);
  return (
    <nav className={styles.thread} aria-label={words.marks.title}>
      <h2>{words.marks.title}</h2>
      <ol>
        {marks.map((mark, at) => (
          <li
            key={mark.id}
            ref={at === index ? here : null}
            className={classes(at === index && styles.here, at > index && styles.after)}
          >
            {at === index && <Needle className={styles.needle} />}
            <button
              type="button"
              aria-current={at === index ? 'true' : undefined}
              onClick={() => onChoose(mark.id)}
            >
              <b>{time(mark.at)}</b>
              {at === index && <i> {words.marks.shown}</i>}
              <small>{markText(mark, stage.plan, words, lang)}</small>
            </button>
          </li>
        ))}
        <li className={styles.after}>
          <Link to={boardHref}>
            <b>{words.marks.now}</b>
            <small>{placeText(stage.position, stage.plan, words, lang)}</small>
          </Link>
        </li>
      </ol>
    </nav>
  );
}
