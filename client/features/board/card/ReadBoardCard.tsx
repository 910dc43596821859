import { useId } from 'react';
import { isOwn } from '#shared/domain/card.ts';
import type { ColumnId } from '#shared/domain/columns.ts';
import type { CardId } from '#shared/domain/ids.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { useCard } from '../../../state/useCard.ts';
import { useIsPending } from '../../../state/useIsPending.ts';
import { useSession } from '../../../state/useSession.ts';
import { CardFrame } from '../../../ui/CardFrame.tsx';
import { classes } from '../../../ui/classes.ts';
import { useBoardScope } from '../actions/boardContext.ts';
import { useScreen, useScreenActions } from '../screen/screenContext.ts';
import styles from './BoardCard.module.css';
import { CardEnd } from './CardEnd.tsx';
import { CardFacts } from './CardFacts.tsx';
import { cardLook } from './cardLook.ts';
import { pressesControl } from './pressesControl.ts';
import { useWriters } from './useWriters.ts';
import { WritersLine } from './WritersLine.tsx';

interface Props {
  readonly id: CardId;
  readonly step: StepId;
  readonly column: ColumnId;
}

/** A card as one reads it. One press or Enter opens it. */
export function ReadBoardCard({ id, step, column }: Props) {
  const { actions, rights } = useBoardScope();
  const screen = useScreenActions();
  const { participant } = useSession();
  const textId = useId();
  const card = useCard(id);
  const undelivered = useIsPending(id);
  const look = useScreen((state) => cardLook(state, { id, group: card?.group ?? null }, column));
  const writers = useWriters(id);
  if (!card) return null;
  const pending = undelivered && rights.waiting;
  const mayOpen = rights.write || (rights.locked && undelivered);
  const is = (fact: string) => look.includes(fact);
  const cell = { step, column };
  const onPress = () => {
    if (screen.state.getState().selected.size > 0) screen.toggle(id);
    else if (mayOpen) actions.open(id, cell);
  };
  return (
    <CardFrame
      data-card={id}
      tabIndex={is('tab') ? 0 : -1}
      aria-labelledby={textId}
      className={classes(
        styles.card,
        mayOpen && styles.opens,
        is('lifted') && styles.lifted,
        is('aimed') && styles.aimed,
      )}
      state={pending ? 'pending' : rights.locked ? 'locked' : 'plain'}
      own={isOwn(card, participant)}
      selected={is('selected')}
      arriving={is('arriving')}
      head={writers && <WritersLine writers={writers} />}
      footer={<CardFacts card={card} />}
      footerEnd={
        <CardEnd
          card={card}
          cell={cell}
          pending={pending}
          selected={is('selected')}
          reachable={is('tab')}
        />
      }
      onFocus={() => screen.stopAt(column, id)}
      onClick={(event) => {
        if (!pressesControl(event.target, event.currentTarget)) onPress();
      }}
    >
      <p id={textId}>{card.text}</p>
    </CardFrame>
  );
}
