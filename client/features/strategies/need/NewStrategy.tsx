import { useEffect, useRef } from 'react';
import { useWords } from '../../../i18n/useWords.ts';
import { pathTo } from '../../../state/paths.ts';
import { useNavigate } from '../../../state/useRoute.ts';
import { useSession } from '../../../state/useSession.ts';
import { Button } from '../../../ui/Button.tsx';
import { StateLine } from '../../../ui/StateLine.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { MaskedWords } from '../../../writing/question/MaskedWords.tsx';
import { PersonalDataQuestion } from '../../../writing/question/PersonalDataQuestion.tsx';
import { useQuestion } from '../../../writing/question/useQuestion.ts';
import { addsCard } from '../../../writing/text/addsCard.ts';
import { LetterCount } from '../../../writing/text/LetterCount.tsx';
import styles from '../form/StrategyPanel.module.css';
import { VerbHint } from '../form/VerbHint.tsx';
import type { Need } from '../overview.ts';
import { useNewStrategy } from './useNewStrategy.ts';

interface Props {
  readonly need: Need;
}

/** A strategy for a need that has none: it is born with its first words, and then has its form. */
export function NewStrategy({ need }: Props) {
  const words = useWords().strategies;
  const { workshop } = useSession();
  const navigate = useNavigate();
  const field = useRef<HTMLTextAreaElement>(null);
  const fresh = useNewStrategy(need.card, (id) =>
    navigate(pathTo.strategy(workshop, id), { replace: true, stay: true }),
  );
  const question = useQuestion(fresh.hold, field);
  useEffect(() => field.current?.focus(), []);
  return (
    <section className={styles.panel} aria-label={words.newTitle}>
      <h2 className={styles.title}>{words.newTitle}</h2>
      <p className={styles.quote}>
        <span className={styles.about}>{words.need}</span>
        <span lang={need.card.lang}>{need.text}</span>
      </p>
      <div className={styles.field}>
        <span className={styles.label} aria-hidden="true">
          {words.weWill}
        </span>
        <div className={styles.paper}>
          <TextArea
            ref={field}
            aria-label={words.weWill}
            placeholder={words.verbExample}
            enterKeyHint="done"
            value={fresh.text}
            onChange={(event) => fresh.write(event.target.value)}
            onKeyDown={(event) => {
              if (!addsCard(event, true)) return;
              event.preventDefault();
              fresh.add();
            }}
          />
          <MaskedWords text={fresh.text} masked={question.masked} field={field} />
        </div>
        <VerbHint text={fresh.text} />
        <div aria-live="polite">
          <LetterCount text={fresh.text} />
          <PersonalDataQuestion question={question} onVouch={fresh.vouch} />
          {fresh.refused && (
            <StateLine tone="danger" icon="octagon">
              {words.notAdded}
            </StateLine>
          )}
        </div>
      </div>
      <div className={styles.acts}>
        <Button onClick={fresh.add}>{words.add}</Button>
        <Button
          variant="line"
          onClick={() => navigate(pathTo.exercise(workshop, 'strategies'), { stay: true })}
        >
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}
