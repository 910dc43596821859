import { useState } from 'react';
import { nextNumber } from '#shared/domain/desk/versions.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useDesk } from '../../state/useDesk.ts';
import { useDeskCommand } from '../../state/useDeskCommand.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useToasts } from '../../ui/useToasts.ts';
import { type Fix, useWhyNotFixed } from './fixing.ts';

interface Props {
  readonly fix: Fix;
  /** How many cards are reported and not decided about. */
  readonly reports: number;
  readonly size?: 'small' | 'normal';
}

/** Fastställ 1.0, once more asked; and, of what is fixed, Börja på 1.1. */
export function FixButton({ fix, reports, size = 'normal' }: Props) {
  const words = useWords().versions;
  const command = useDeskCommand();
  const isFixed = useDesk(({ state }) => state === 'fixed');
  const number = useDesk(nextNumber);
  const why = useWhyNotFixed(reports);
  const [asks, setAsks] = useState(false);
  if (isFixed) {
    return (
      <Button size={size} icon="pen" onClick={() => void command({ type: 'beginNext' })}>
        {words.begin(number)}
      </Button>
    );
  }
  return (
    <>
      <Button size={size} disabled={why !== null} onClick={() => setAsks(true)}>
        {words.fix(number)}
      </Button>
      {asks && <FixDialog fix={fix} number={number} why={why} onClose={() => setAsks(false)} />}
    </>
  );
}

interface DialogProps {
  readonly fix: Fix;
  readonly number: string;
  readonly why: string | null;
  readonly onClose: () => void;
}

function FixDialog({ fix, number, why, onClose }: DialogProps) {
  const { common, problems, versions: words } = useWords();
  const hasNumber = useDesk(({ diarienummer }) => diarienummer !== '');
  const toasts = useToasts();
  const [isSending, setSending] = useState(false);
  const go = async () => {
    setSending(true);
    const fixed = await fix();
    onClose();
    const problem = fixed.ok ? null : fixed.problem;
    toasts.show({
      text:
        problem === null
          ? words.fixDone(number)
          : problem === 'network'
            ? words.fixOffline
            : problems[problem],
    });
  };
  return (
    <Dialog
      title={words.fixTitle(number)}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <>
          <Button variant="line" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button disabled={isSending || why !== null} onClick={() => void go()}>
            {words.fix(number)}
          </Button>
        </>
      }
    >
      <p>{words.fixText}</p>
      {!hasNumber && <p>{words.fixNoNumber}</p>}
      {why !== null && <p role="status">{why}</p>}
    </Dialog>
  );
}
