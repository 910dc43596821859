import { useRef, useState } from 'react';
import { hasAnswered } from '#shared/domain/factors.ts';
import type { CheckId } from '#shared/domain/ids.ts';
import { can } from '#shared/domain/role.ts';
import { closedChecksOf, openCheckOf } from '#shared/domain/stage/checks.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useReadable } from '../../state/useReadable.ts';
import { useSession } from '../../state/useSession.ts';
import { useStage } from '../../state/useStage.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { AnswerState } from './AnswerState.tsx';
import styles from './FactorsScreen.module.css';
import { LeadChecks } from './LeadChecks.tsx';
import { ownAnswers } from './ownAnswers.ts';
import { Results } from './Results.tsx';

interface Props {
  /** Hands a file over that is made here. */
  readonly onSave: (name: string, text: string, type: string) => void;
  readonly onLeave: () => void;
}

/** The six questions while they are asked of somebody, else how the answers fell; those who lead also ask. */
export function FactorsScreen({ onSave, onLeave }: Props) {
  const words = useWords().factors;
  const session = useSession();
  const checks = useStage((stage) => stage.checks) ?? [];
  const handed = useReadable(session.handed);
  const [changing, change] = useState<CheckId | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const open = openCheckOf({ checks });
  const closed = closedChecksOf({ checks });
  const leads = can(session.role, 'steer');
  const own = ownAnswers(handed, open?.id ?? null);
  const asked = !leads && open && (!own || changing === open.id) ? open : null;
  return (
    <>
      {asked && (
        <p className={styles.which}>
          <b>{words.title}</b> {words.ofMoments[asked.moment]}
        </p>
      )}
      <h1 ref={heading} tabIndex={-1} className={styles.heading}>
        {asked ? words.ask.question : words.title}
      </h1>
      {asked ? (
        <AnswerForm
          key={asked.id}
          first={own?.answers ?? {}}
          onHandIn={(answers) => {
            session.hand({ kind: 'factors', check: asked.id, answers });
            change(null);
            if (!hasAnswered(answers)) return onLeave();
            heading.current?.focus();
          }}
        />
      ) : (
        <div className={styles.rest}>
          {!leads && <AnswerState own={own} onChange={() => open && change(open.id)} />}
          {leads && <LeadChecks open={open} closed={closed} />}
          <Results checks={closed} leads={leads} isOpen={open !== null} onSave={onSave} />
        </div>
      )}
    </>
  );
}
