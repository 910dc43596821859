import { type MouseEvent, useId } from 'react';
import { type Card, isOwn } from '#shared/domain/card.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useSession } from '../../../state/useSession.ts';
import { CardFrame } from '../../../ui/CardFrame.tsx';
import { classes } from '../../../ui/classes.ts';
import { useBoardScope } from '../actions/boardContext.ts';
import type { Cell } from '../move/placeAt.ts';
import { useScreenActions } from '../screen/screenContext.ts';
import styles from './BoardCard.module.css';
import { CardEnd } from './CardEnd.tsx';
import { CardFacts } from './CardFacts.tsx';
import { LOOK } from './cardLook.ts';
import { pressesControl } from './pressesControl.ts';
import { ReviewLine } from './ReviewLine.tsx';
import { useWriters } from './useWriters.ts';
import { WritersLine } from './WritersLine.tsx';

interface Props {
  readonly card: Card;
  readonly pending: boolean;
  readonly unshown: boolean;
  readonly look: number;
  readonly cell: Cell;
}

/** A card as one reads it. One press or Enter opens it. */
export function ReadBoardCard({ card, pending, unshown, look, cell }: Props) {
  const { actions, rights } = useBoardScope();
  const screen = useScreenActions();
  const words = useWords();
  const { participant } = useSession();
  const textId = useId();
  const pickId = useId();
  const writers = useWriters(card.id);
  const is = (fact: keyof typeof LOOK) => (look & LOOK[fact]) !== 0;
  const onPress = ({ shiftKey, ctrlKey, metaKey }: MouseEvent) => {
    const selecting = ctrlKey || metaKey || screen.state.getState().selected.size > 0;
    if (unshown) actions.open(card.id, cell);
    else if (rights.write && shiftKey) actions.selectTo(card.id, cell);
    else if (rights.write && selecting) screen.toggle(card.id);
    else actions.open(card.id, cell);
  };
  return (
    <CardFrame
      data-card={card.id}
      data-unshown={unshown || undefined}
      tabIndex={is('tab') ? 0 : -1}
      aria-labelledby={is('selected') ? `${textId} ${pickId}` : textId}
      className={classes(
        styles.card,
        (rights.write || pending || unshown) && styles.opens,
        is('lifted') && styles.lifted,
        is('aimed') && styles.aimed,
      )}
      state={stateOf({ pending, unshown, locked: rights.locked })}
      own={isOwn(card, participant) && !unshown}
      selected={is('selected')}
      arriving={is('arriving')}
      pointed={is('pointed')}
      head={
        <>
          {is('selected') && (
            <span id={pickId} className="sr">
              {words.arrange.isSelected}
            </span>
          )}
          <ReviewLine card={card} />
          {writers && <WritersLine writers={writers} />}
        </>
      }
      footer={<CardFacts card={card} unshown={unshown} />}
      footerEnd={
        <CardEnd
          card={card}
          cell={cell}
          pending={pending}
          unshown={unshown}
          selected={is('selected')}
          reachable={is('tab')}
          words={textId}
        />
      }
      onFocus={() => screen.stopAt(cell.column, card.id)}
      onBlur={is('pointed') ? () => screen.point(null) : undefined}
      onClick={(event) => {
        if (!pressesControl(event.target, event.currentTarget)) onPress(event);
      }}
      // Selecting cards up to here, not their letters.
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
    >
      <p id={textId} lang={card.lang}>
        {card.text}
      </p>
    </CardFrame>
  );
}

type Standing = Readonly<Record<'pending' | 'unshown' | 'locked', boolean>>;

function stateOf({ pending, unshown, locked }: Standing) {
  if (pending) return 'pending';
  if (unshown) return 'draft';
  return locked ? 'locked' : 'plain';
}
