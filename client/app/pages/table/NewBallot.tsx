import { useState } from 'react';
import type { RoundId } from '#shared/domain/ids.ts';
import { freeTurn } from '../../../features/tablehost/seatNames.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useHosting } from '../../../state/useHosting.ts';
import type { Hosting } from '../../../sync/device/hosting.ts';
import { Button } from '../../../ui/Button.tsx';
import { AddPersonDialog } from './AddPersonDialog.tsx';

interface Props {
  readonly hosting: Hosting;
  readonly round: RoundId;
  /** The table has as many ballots as seats. */
  readonly isFull: boolean;
}

/** A place in the queue, for this round alone, for somebody whose phone has died. */
export function NewBallot({ hosting, round, isFull }: Props) {
  const words = useWords().tableHost;
  const [, setHosting] = useHosting();
  const [adding, setAdding] = useState(false);
  return (
    <>
      <Button variant="line" icon="plus" disabled={isFull} onClick={() => setAdding(true)}>
        {words.newBallot}
      </Button>
      <p>{isFull ? words.noSeatLeft : words.newBallotText}</p>
      {adding && (
        <AddPersonDialog
          title={words.newBallot}
          help={words.newBallotText}
          onClose={() => setAdding(false)}
          onAdd={(org) => {
            const person = { turn: freeTurn(hosting.people), org, round };
            setHosting({ ...hosting, people: [...hosting.people, person] });
            setAdding(false);
          }}
        />
      )}
    </>
  );
}
