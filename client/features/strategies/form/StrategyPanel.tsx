import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../../i18n/useWords.ts';
import { pathTo } from '../../../state/paths.ts';
import { useMayWrite } from '../../../state/useMayWrite.ts';
import { useNavigate } from '../../../state/useRoute.ts';
import { useSession } from '../../../state/useSession.ts';
import { Button } from '../../../ui/Button.tsx';
import { classes } from '../../../ui/classes.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Lenses } from '../lens/Lenses.tsx';
import { Preconditions } from '../lens/Preconditions.tsx';
import { AnswersPart } from '../need/AnswersPart.tsx';
import type { Overview, StrategyRow } from '../overview.ts';
import { JoinDock } from '../together/JoinDock.tsx';
import { Aloud } from './Aloud.tsx';
import { ReadStrategy } from './ReadStrategy.tsx';
import { StrategyForm } from './StrategyForm.tsx';
import styles from './StrategyPanel.module.css';

interface Props {
  readonly id: string;
  readonly overview: Overview;
}

/** One strategy: its form, the needs it answers, its lenses, and whether one's own organisation is in. */
export function StrategyPanel({ id, overview }: Props) {
  const words = useWords().strategies;
  const { workshop } = useSession();
  const navigate = useNavigate();
  const mayWrite = useMayWrite();
  const [aloud, setAloud] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { rows } = overview;
  const at = rows.findIndex(({ card }) => card.id === id);
  const row = rows[at] ?? unlisted(id, overview);
  const toAll = () => navigate(pathTo.exercise(workshop, 'strategies'), { stay: true });
  const go = (to: StrategyRow | undefined) =>
    to && navigate(pathTo.strategy(workshop, to.card.id), { replace: true, stay: true });
  return (
    <section className={styles.panel} aria-label={words.form}>
      <div className={styles.head}>
        <Button variant="bare" size="small" icon="previous" onClick={toAll}>
          {words.toAll}
        </Button>
        {at >= 0 && (
          <>
            <span className={styles.place}>{words.place(at + 1, rows.length)}</span>
            <IconButton
              icon="previous"
              size="small"
              label={words.previous}
              disabled={at === 0}
              onClick={() => go(rows[at - 1])}
            />
            <IconButton
              icon="next"
              size="small"
              label={words.next}
              disabled={at === rows.length - 1}
              onClick={() => go(rows[at + 1])}
            />
          </>
        )}
      </div>
      <h2 ref={title} tabIndex={-1} className={classes(styles.title, row && styles.read)}>
        {row ? words.form : words.gone}
      </h2>
      {row && (
        <>
          {mayWrite ? <StrategyForm row={row} /> : <ReadStrategy row={row} />}
          <JoinDock card={row.card} />
          <AnswersPart card={row.card} needs={overview.needs} />
          <Lenses card={row.card} />
          <Preconditions card={row.card} />
          <div className={styles.acts}>
            <Button variant="line" icon="talk" onClick={() => setAloud(true)}>
              {words.readAloud}
            </Button>
          </div>
          {aloud && <Aloud card={row.card} onClose={() => setAloud(false)} />}
        </>
      )}
    </section>
  );
}

/** A card that nobody has begun, come to by its address. */
function unlisted(id: string, { suggestions }: Overview): StrategyRow | null {
  const card = suggestions.find((one) => one.id === id);
  return card ? { card, number: 0, status: 'idea', lacking: 2, owner: '', actors: [] } : null;
}
