import { useId, useState } from 'react';
import { tagActor } from '#shared/board/edits/cards.ts';
import type { Card } from '#shared/domain/card.ts';
import { coCreatorsLacking } from '#shared/domain/strategy.ts';
import { useFormats, useWords } from '../../../i18n/useWords.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { useSession } from '../../../state/useSession.ts';
import { classes } from '../../../ui/classes.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { StatusMark } from '../../../ui/StatusMark.tsx';
import { ActorField } from '../../../writing/actors/ActorField.tsx';
import styles from './CoCreators.module.css';
import { partiesOf } from './parties.ts';

/** More that have not answered stand in one hole: the form is to fit a phone. */
const MOST_APART = 3;

interface Props {
  readonly card: Card;
  readonly mayWrite: boolean;
}

/** Actors and co-creators in one row: who says "Vi är med" goes from a hole to cloth, and two are sewn together. */
export function CoCreators({ card, mayWrite }: Props) {
  const words = useWords().strategies;
  const formats = useFormats();
  const session = useSession();
  const actors = useBoard((board) => board.actors);
  const [changing, setChanging] = useState(false);
  const id = useId();
  const parties = partiesOf(card, actors);
  const lacking = coCreatorsLacking(card.strategy, actors);
  const waiting = parties.filter(({ isIn }) => !isIn);
  const isCrowd = waiting.length > MOST_APART;
  const apart = isCrowd ? parties.filter(({ isIn }) => isIn) : parties;
  const count = parties.filter(({ isIn }) => isIn).length;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws its legend outside the row.
    <div role="group" aria-labelledby={id} className={styles.actors}>
      <div className={styles.head}>
        <b id={id}>{words.actors}</b>
        <span role="status">
          <StatusMark status={lacking > 0 ? 'idea' : 'ready'}>
            {lacking > 0 ? words.left(lacking) : words.isReady(count)}
          </StatusMark>
        </span>
      </div>
      <div className={styles.row}>
        {parties.length === 0 && <p className={styles.hole}>{words.noActors}</p>}
        <ul className={styles.parties}>
          {apart.map(({ id: actor, name, isIn }) => (
            <li key={actor} className={classes(styles.party, isIn ? styles.in : styles.hole)}>
              <b>{name}</b>
              <span>{isIn ? words.isIn : words.notAnswered}</span>
            </li>
          ))}
          {isCrowd && (
            <li className={classes(styles.party, styles.hole, styles.crowd)}>
              <span>{words.notAnswered}</span>
              <b>{formats.list(waiting.map(({ name }) => name))}</b>
            </li>
          )}
        </ul>
        {mayWrite && (
          <IconButton
            icon={changing ? 'minus' : 'plus'}
            variant="line"
            label={words.changeActors}
            aria-expanded={changing}
            className={styles.more}
            onClick={() => setChanging(!changing)}
          />
        )}
      </div>
      {changing && mayWrite && (
        <ActorField
          chosen={card.actors}
          searching
          onTag={(actor, tagged) => {
            session.edit(tagActor, card.id, actor, tagged);
          }}
        />
      )}
    </div>
  );
}
