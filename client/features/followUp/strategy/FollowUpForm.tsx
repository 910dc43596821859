import { useEffect, useRef } from 'react';
import { setStrategy } from '#shared/board/edits/strategy.ts';
import { standsFor } from '#shared/domain/actor.ts';
import type { Card } from '#shared/domain/card.ts';
import { STRATEGY_CHOICES, statusOf } from '#shared/domain/strategy.ts';
import { useFormats, useWords } from '../../../i18n/useWords.ts';
import { pathTo } from '../../../state/paths.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { useMayWrite } from '../../../state/useMayWrite.ts';
import { useNavigate } from '../../../state/useRoute.ts';
import { useSession } from '../../../state/useSession.ts';
import { Button } from '../../../ui/Button.tsx';
import { dock } from '../../../ui/dock.ts';
import { StatusMark } from '../../../ui/StatusMark.tsx';
import { TapChoice } from '../../../ui/TapChoice.tsx';
import { SeamList } from '../seam/SeamList.tsx';
import type { FollowUpPart } from '../useFollowUp.ts';
import styles from './FollowUpForm.module.css';
import { HappenedPart } from './HappenedPart.tsx';
import { NextPart } from './NextPart.tsx';

interface Props {
  readonly id: string;
  readonly part: FollowUpPart;
}

/** One strategy at a time: how it stands, what happened, what is done now, and the seams between those it names. */
export function FollowUpForm({ id, part: { strategies, seams } }: Props) {
  const words = useWords().followUp;
  const { workshop } = useSession();
  const navigate = useNavigate();
  const actors = useBoard((board) => board.actors);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const at = strategies.findIndex((one) => one.id === id);
  const card = strategies[at];
  const next = strategies[at + 1];
  const toAll = () => navigate(pathTo.exercise(workshop, 'followUp'));
  const named = new Set(
    [...(card?.actors ?? []), ...(card?.strategy.coCreators ?? [])].map((one) =>
      standsFor(one, actors),
    ),
  );
  const own = seams.filter(({ ends }) => ends.every((end) => named.has(end)));
  return (
    <div className={styles.form}>
      <div className={styles.head}>
        <Button variant="bare" size="small" icon="previous" onClick={toAll}>
          {words.toAll}
        </Button>
        {card && <span className={styles.place}>{words.place(at + 1, strategies.length)}</span>}
      </div>
      <h1 ref={title} tabIndex={-1}>
        {card ? card.text.trim() || words.noText : words.gone}
      </h1>
      {card && (
        <>
          <Facts card={card} />
          <StatusPart card={card} />
          <HappenedPart card={card} />
          <NextPart card={card} />
          {own.length > 0 && <SeamList seams={own} />}
          <div ref={dock} className={styles.dock}>
            <Button
              onClick={() =>
                next ? navigate(pathTo.followedUp(workshop, next.id), { replace: true }) : toAll()
              }
            >
              {next ? words.nextStrategy : words.toAll}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

/** Whose it is, and what the next step was said to be. */
function Facts({ card }: { readonly card: Card }) {
  const words = useWords().followUp;
  const formats = useFormats();
  const { owner, due } = card.strategy;
  const step = [card.nextStep.trim(), due && words.by(formats.day(due))].filter(Boolean).join(', ');
  const facts = [owner, step && words.stepWas(step)].filter(Boolean).join('. ');
  return facts ? <p className={styles.facts}>{facts}</p> : null;
}

function StatusPart({ card }: { readonly card: Card }) {
  const { followUp: words, strategies } = useWords();
  const session = useSession();
  const mayWrite = useMayWrite();
  const actors = useBoard((board) => board.actors);
  const chosen = card.strategy.status ?? 'idea';
  const status = statusOf(card.strategy, actors);
  return (
    <>
      {chosen === 'idea' && <StatusMark status={status}>{strategies.status[status]}</StatusMark>}
      <TapChoice
        label={words.status}
        even
        disabled={!mayWrite}
        options={STRATEGY_CHOICES.status
          .filter((one) => one !== 'idea')
          .map((value) => ({
            value,
            name: <StatusMark status={value}>{strategies.status[value]}</StatusMark>,
          }))}
        value={chosen === 'idea' ? null : chosen}
        // Without a status of its own a strategy is an idea, or ready.
        onChoose={(value) => {
          session.edit(setStrategy, card.id, 'status', value ?? 'idea');
        }}
      />
    </>
  );
}
