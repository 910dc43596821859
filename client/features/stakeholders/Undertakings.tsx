import { useState } from 'react';
import type { Card } from '#shared/domain/card.ts';
import type { ActorId, CardId } from '#shared/domain/ids.ts';
import { CONDITIONS, type ConditionAnswer } from '#shared/domain/strategy.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useActorName } from '../../state/useActorName.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { ChangeUndertaking, NewUndertaking } from './UndertakingDialogs.tsx';
import styles from './Undertakings.module.css';
import { useUndertakings } from './useUndertakings.ts';

interface Props {
  readonly own: ActorId | null;
}

/** What each management says to the five conditions, and what it takes on. */
export function Undertakings({ own }: Props) {
  const words = useWords().stakeholders;
  const mayWrite = useMayWrite();
  const cards = useUndertakings();
  const [open, setOpen] = useState<CardId | 'new' | null>(null);
  const changed = cards.find(({ id }) => id === open);
  const close = () => setOpen(null);
  return (
    <section aria-label={words.undertakings} className={styles.undertakings}>
      <h2>{words.undertakings}</h2>
      {cards.length === 0 ? (
        <p className={styles.hint}>{words.noUndertakings}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.organisation}</th>
              {CONDITIONS.map((condition) => (
                <th key={condition} scope="col">
                  {words.conditions[condition]}
                </th>
              ))}
              <th scope="col">{words.undertakes}</th>
            </tr>
          </thead>
          <tbody>
            {cards.map((card) => (
              <UndertakingRow key={card.id} card={card} onEdit={() => setOpen(card.id)} />
            ))}
          </tbody>
        </table>
      )}
      <p className={styles.hint}>{words.undertakingsHint}</p>
      {mayWrite && own && (
        <Button variant="line" icon="plus" className={styles.add} onClick={() => setOpen('new')}>
          {words.answerFor}
        </Button>
      )}
      {open === 'new' && own && <NewUndertaking own={own} onClose={close} />}
      {changed && <ChangeUndertaking card={changed} onClose={close} />}
    </section>
  );
}

function UndertakingRow({ card, onEdit }: { readonly card: Card; readonly onEdit: () => void }) {
  const words = useWords().stakeholders;
  const org = useActorName();
  const mayWrite = useMayWrite();
  const name = card.org ? org(card.org) : '';
  return (
    <tr>
      <th scope="row">{name}</th>
      {CONDITIONS.map((condition) => (
        <td key={condition} data-label={words.conditions[condition]}>
          <Said answer={card.strategy[condition] ?? null} />
        </td>
      ))}
      <td className={styles.words} data-label={words.undertakes}>
        <span lang={card.lang}>{card.text}</span>
        {mayWrite && (
          <IconButton icon="pen" size="small" label={words.editWhat(name)} onClick={onEdit} />
        )}
      </td>
    </tr>
  );
}

/** A filled, half filled or dashed box, and the word. */
function Said({ answer }: { readonly answer: ConditionAnswer | null }) {
  const words = useWords().stakeholders;
  if (!answer) return <span className={styles.silent}>{words.notAnswered}</span>;
  return (
    <span className={classes(styles.said, styles[answer])}>
      <i aria-hidden="true" />
      {words.answers[answer]}
    </span>
  );
}
