import { useMemo } from 'react';
import { textName } from '#shared/board/rootTexts.ts';
import type { TextPath } from '#shared/board/texts.ts';
import type { LifeArea } from '#shared/domain/lifeArea.ts';
import { useWords } from '../../i18n/useWords.ts';
import { ActorField } from '../../writing/actors/ActorField.tsx';
import { WordsField } from '../../writing/text/WordsField.tsx';
import styles from './AreaPanel.module.css';
import { useTouching } from './useTouching.ts';

interface Props {
  readonly area: LifeArea;
}

/** How it is, on what conditions, and what the person can do about it; and who touches it. */
export function AreaFields({ area }: Props) {
  const words = useWords().theCase;
  const { touching, touch } = useTouching(area);
  const paths = useMemo(() => {
    const root = (name: string): TextPath => ({ of: 'root', name });
    return {
      area: root(textName.area(area)),
      conditions: root(textName.conditions(area)),
      agency: root(textName.agency(area)),
    };
  }, [area]);
  return (
    <div className={styles.fields}>
      <WordsField path={paths.area} label={words.area} hint={words.areas[area].ask} />
      <WordsField path={paths.conditions} label={words.conditions} hint={words.conditionsHint} />
      <WordsField path={paths.agency} label={words.agency} hint={words.agencyHint} />
      <div>
        <p className={styles.label}>{words.touch}</p>
        <ActorField chosen={touching.map(({ id }) => id)} onTag={touch} />
      </div>
    </div>
  );
}
