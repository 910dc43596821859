import { textName } from '#shared/board/rootTexts.ts';
import { CASE_NOTICE } from '#shared/domain/prompts/caseTemplates.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import { useBoard } from '../../state/useBoard.ts';
import { useStage } from '../../state/useStage.ts';
import { ReadingText } from '../../ui/ReadingText.tsx';
import styles from './CaseView.module.css';
import { useCase } from './useCase.ts';

/** The cases that other tables have chosen for themselves, to be opened one by one. */
export function OtherTables() {
  const words = useWords().theCase;
  const lang = useLang();
  const here = useCase().table;
  const tables = useStage((stage) => stage.tables) ?? [];
  const texts = useBoard((board) => board.texts);
  const others = tables.flatMap(({ id, name, mergedInto }) => {
    const text = (texts.get(textName.case(id)) ?? '').trim();
    return text === '' || mergedInto || id === here?.id ? [] : [{ id, name, text }];
  });
  if (others.length === 0) return null;
  return (
    <section className={styles.text} aria-labelledby="case-others">
      <h3 id="case-others">{words.otherTables}</h3>
      {others.map(({ id, name, text }) => (
        <details key={id} className={styles.more}>
          <summary>{words.ofTable(name)}</summary>
          <ReadingText text={text} note={CASE_NOTICE[lang]} />
        </details>
      ))}
    </section>
  );
}
