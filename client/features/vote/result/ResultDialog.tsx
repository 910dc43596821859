import { useId, useState } from 'react';
import type { Round } from '#shared/domain/stage/stage.ts';
import { STEP_NAMES } from '#shared/domain/steps.ts';
import { useFormats, useLang, useWords } from '../../../i18n/useWords.ts';
import control from '../../../ui/control.module.css';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useVoting } from '../votingContext.ts';
import styles from './Result.module.css';
import { ResultColumns } from './ResultColumns.tsx';

interface Props {
  /** The round to begin with. */
  readonly first: Round['id'];
  readonly onClose: () => void;
}

/** The result in a view of its own: the lanes lie as they lay. Earlier rounds can be read beside the latest. */
export function ResultDialog({ first, onClose }: Props) {
  const { vote: words, common } = useWords();
  const { rounds } = useVoting();
  const nameOf = useRoundName();
  const select = useId();
  const closed = rounds.filter(({ state }) => state === 'closed').reverse();
  const [chosen, choose] = useState<string>(first);
  const round = closed.find(({ id }) => id === chosen) ?? closed[0];
  if (!round) return null;
  return (
    <Dialog wide title={words.result} closeLabel={common.close} onClose={onClose}>
      {closed.length > 1 ? (
        <div className={styles.pick}>
          <label htmlFor={select}>{words.whichRound}</label>
          <select
            id={select}
            className={control.control}
            value={round.id}
            onChange={({ target }) => choose(target.value)}
          >
            {closed.map((one) => (
              <option key={one.id} value={one.id}>
                {nameOf(one)}
              </option>
            ))}
          </select>
        </div>
      ) : (
        <p className={styles.about}>{nameOf(round)}</p>
      )}
      {round.voters != null && <p className={styles.about}>{words.voters(round.voters)}</p>}
      <ResultColumns round={round} />
    </Dialog>
  );
}

function useRoundName(): (round: Round) => string {
  const words = useWords().vote;
  const lang = useLang();
  const format = useFormats();
  return ({ step, closedAt, budget, total }) => {
    const isImported = !total && Object.keys(budget).length === 0;
    const about = step ? STEP_NAMES[step][lang] : words.wholeBoard;
    const name = isImported ? words.imported : about;
    return closedAt === null ? name : words.round(name, format.clock(closedAt));
  };
}
