import { useState } from 'react';
import type { RoundTerms } from '#shared/domain/stage/roundTerms.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { STEP_NAMES } from '#shared/domain/steps.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { useConnection } from '../../../state/useConnection.ts';
import { useStage } from '../../../state/useStage.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { ResultDialog } from '../result/ResultDialog.tsx';
import { useVoting } from '../votingContext.ts';
import styles from './Desk.module.css';
import { deskView } from './deskView.ts';
import { TermsDialog } from './TermsDialog.tsx';
import { termsText } from './termsText.ts';
import { useRoundCommands } from './useRoundCommands.ts';

interface Props {
  /** What the next round gives. */
  readonly terms: RoundTerms;
  readonly onTerms: (terms: RoundTerms) => void;
}

/** What there is to say of a voting beside the bar: what it will give, that it is over, or that it was left open. */
export function VoteDesk({ terms, onTerms }: Props) {
  const words = useWords().vote;
  const { rounds } = useVoting();
  const position = useStage((stage) => stage.position);
  const plan = useStage((stage) => stage.plan);
  const view = position && plan && deskView({ position, plan, rounds });
  const [dialog, show] = useState<'terms' | 'result' | null>(null);
  const close = () => show(null);
  if (!view) return null;
  return (
    <>
      {view.kind === 'next' && (
        <div className={styles.next}>
          <p>
            <b>{words.desk.next}:</b> {termsText(terms, words)}, {words.desk.perCard(terms.perCard)}
            .
          </p>
          <Button variant="bare" size="small" onClick={() => show('terms')}>
            {words.desk.change}
          </Button>
        </div>
      )}
      {view.kind === 'open' && (
        <Notice icon="button">
          <p>
            <b>{words.desk.open}.</b> {words.desk.youSee} {words.later}.
          </p>
        </Notice>
      )}
      {view.kind === 'openElsewhere' && <OpenElsewhere step={view.step} />}
      {view.kind === 'closed' && <Closed onShow={() => show('result')} terms={terms} view={view} />}
      {dialog === 'terms' && <TermsDialog terms={terms} onTerms={onTerms} onClose={close} />}
      {dialog === 'result' && view.kind === 'closed' && (
        <ResultDialog first={view.round.id} onClose={close} />
      )}
    </>
  );
}

interface OpenElsewhereProps {
  readonly step: StepId | null;
}

/** A round that the room has left is still open, and can be closed from here. */
function OpenElsewhere({ step }: OpenElsewhereProps) {
  const words = useWords().vote;
  const lang = useLang();
  const commands = useRoundCommands();
  return (
    <Notice
      icon="button"
      action={
        <Button variant="line" size="small" onClick={commands.close}>
          {words.desk.close}
        </Button>
      }
    >
      <p>
        <b>{words.desk.openAbout(step ? STEP_NAMES[step][lang] : words.wholeBoard)}.</b>{' '}
        {words.desk.closeHelp}
      </p>
    </Notice>
  );
}

interface ClosedProps {
  readonly view: Extract<ReturnType<typeof deskView>, { kind: 'closed' }>;
  readonly terms: RoundTerms;
  readonly onShow: () => void;
}

function Closed({ view: { round, position }, terms, onShow }: ClosedProps) {
  const words = useWords().vote;
  const online = useConnection().kind === 'online';
  const commands = useRoundCommands();
  return (
    <Notice
      icon="button"
      action={
        <>
          <Button variant="line" size="small" onClick={onShow}>
            {words.showResult}
          </Button>
          <Button
            variant="line"
            size="small"
            disabled={!online}
            onClick={() => commands.again(position, terms)}
          >
            {words.desk.again}
          </Button>
        </>
      }
    >
      <p>
        <b>{words.closedNow}.</b> {round.voters != null && `${words.voters(round.voters)}.`}
      </p>
    </Notice>
  );
}
