import { EXERCISES_OF } from '#shared/domain/exercises.ts';
import { useViewedStep } from '../../../features/board/screen/useViewedStep.ts';
import { CaseButton } from '../../../features/case/CaseButton.tsx';
import { useWords } from '../../../i18n/useWords.ts';
import { pathTo } from '../../../state/paths.ts';
import { useSession } from '../../../state/useSession.ts';
import { ButtonLink } from '../../../ui/ButtonLink.tsx';
import { ConceptsButton } from '../../../writing/concepts/ConceptsButton.tsx';
import styles from './StepTools.module.css';

/** What one does in this step beside writing cards. */
export function StepTools() {
  const { names, ofStep } = useWords().exercises;
  const { workshop } = useSession();
  const { step } = useViewedStep();
  return (
    <nav className={styles.tools} aria-label={ofStep}>
      <CaseButton href={pathTo.exercise(workshop, 'case')} />
      {EXERCISES_OF[step].map((exercise) => (
        <ButtonLink
          key={exercise}
          href={pathTo.exercise(workshop, exercise)}
          variant="bare"
          size="small"
          icon="next"
        >
          {names[exercise]}
        </ButtonLink>
      ))}
      {/* Where one stands on the ladder. */}
      {step === 'relationTailoring' && <ConceptsButton />}
    </nav>
  );
}
