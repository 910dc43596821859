import { LANGS } from '#shared/domain/lang.ts';
import { conceptsOn } from '#shared/domain/prompts/conceptsOn.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import { useStage } from '../../state/useStage.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './ConceptsDialog.module.css';

interface Props {
  readonly onClose: () => void;
}

/** Each word with its meaning, and what it is called in the other two languages. */
export function ConceptsDialog({ onClose }: Props) {
  const { common, concepts } = useWords();
  const lang = useLang();
  const ladder = useStage((stage) => stage.ladder) ?? 'concepts';
  const others = LANGS.filter((other) => other !== lang);
  return (
    <Dialog title={concepts.title} closeLabel={common.close} onClose={onClose} reading>
      <p className={styles.about}>{concepts.about}</p>
      <dl className={styles.concepts}>
        {conceptsOn(ladder).map(({ rung, term, meaning }) => (
          <div key={term.sv}>
            <dt>
              <b>{term[lang]}</b>
              {others.map((other) => (
                <span key={other} lang={other}>
                  {term[other]}
                </span>
              ))}
            </dt>
            <dd>
              {meaning[lang]}
              {rung !== null && <small>{concepts.rung(rung)}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
