import { useId, useState } from 'react';
import { ENOUGH_ANSWERS, MOMENTS, type Moment } from '#shared/domain/factors.ts';
import { randomId } from '#shared/domain/ids.ts';
import type { ClosedCheck, OpenCheck } from '#shared/domain/stage/check.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useCommand } from '../../state/useCommand.ts';
import { useReadable } from '../../state/useReadable.ts';
import { useSession } from '../../state/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './LeadChecks.module.css';

interface Props {
  readonly open: OpenCheck | null;
  readonly closed: readonly ClosedCheck[];
}

/** What is asked before something that cannot be undone. */
type Doubt = { readonly kind: 'again'; readonly moment: Moment } | { readonly kind: 'tooFew' };

/** Opens and closes the check at each moment. */
export function LeadChecks({ open, closed }: Props) {
  const words = useWords().factors;
  const { lead } = words;
  const command = useCommand();
  const answered = useReadable(useSession().counts).answers;
  const [doubt, setDoubt] = useState<Doubt | null>(null);
  const heading = useId();
  const ask = (moment: Moment) => {
    const id = randomId<'check'>((length) => crypto.getRandomValues(new Uint8Array(length)));
    void command({ type: 'openCheck', id, moment }, lead.opened);
  };
  const close = () => open && void command({ type: 'closeCheck', id: open.id }, lead.closed);
  return (
    <section className={styles.lead} aria-labelledby={heading}>
      <h2 id={heading}>{lead.title}</h2>
      <ul className={styles.moments}>
        {MOMENTS.map((moment) => (
          <MomentRow
            key={moment}
            moment={moment}
            open={open}
            answered={answered}
            held={closed.find((one) => one.moment === moment) ?? null}
            onAsk={(again) => (again ? setDoubt({ kind: 'again', moment }) : ask(moment))}
            onClose={() =>
              answered > 0 && answered < ENOUGH_ANSWERS ? setDoubt({ kind: 'tooFew' }) : close()
            }
          />
        ))}
      </ul>
      {doubt && (
        <Reconsider
          doubt={doubt}
          answered={answered}
          onLeave={() => setDoubt(null)}
          onGoOn={() => {
            setDoubt(null);
            if (doubt.kind === 'again') ask(doubt.moment);
            else close();
          }}
        />
      )}
    </section>
  );
}

interface RowProps {
  readonly moment: Moment;
  readonly open: OpenCheck | null;
  readonly held: ClosedCheck | null;
  readonly answered: number;
  readonly onAsk: (again: boolean) => void;
  readonly onClose: () => void;
}

function MomentRow({ moment, open, held, answered, onAsk, onClose }: RowProps) {
  const { lead, moments, ofMoments } = useWords().factors;
  const isOpen = open?.moment === moment;
  const state = held ? lead.held(held.voters) : lead.notYet;
  return (
    <li data-open={isOpen || undefined}>
      <b>{moments[moment]}</b>
      <span role={isOpen ? 'status' : undefined}>{isOpen ? lead.isOpen(answered) : state}</span>
      {isOpen && (
        <Button size="small" onClick={onClose}>
          {answered === 0 ? lead.cancel : lead.close}
        </Button>
      )}
      {!open && (
        <Button variant="line" size="small" onClick={() => onAsk(held !== null)}>
          {(held ? lead.again : lead.open)(ofMoments[moment])}
        </Button>
      )}
    </li>
  );
}

interface ReconsiderProps {
  readonly doubt: Doubt;
  readonly answered: number;
  readonly onLeave: () => void;
  readonly onGoOn: () => void;
}

function Reconsider({ doubt, answered, onLeave, onGoOn }: ReconsiderProps) {
  const { common, factors } = useWords();
  const { lead, ofMoments } = factors;
  const isAgain = doubt.kind === 'again';
  return (
    <Dialog
      title={isAgain ? lead.again(ofMoments[doubt.moment]) : lead.close}
      closeLabel={common.close}
      onClose={onLeave}
      actions={
        <>
          <Button variant="line" onClick={onLeave}>
            {lead.wait}
          </Button>
          <Button onClick={onGoOn}>
            {isAgain ? lead.open(ofMoments[doubt.moment]) : lead.closeAnyway}
          </Button>
        </>
      }
    >
      <p>{isAgain ? lead.replaces : lead.tooFew(answered)}</p>
    </Dialog>
  );
}
