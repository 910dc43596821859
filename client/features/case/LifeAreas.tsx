import { useState } from 'react';
import { LIFE_AREAS, type LifeArea } from '#shared/domain/lifeArea.ts';
import { useWords } from '../../i18n/useWords.ts';
import { AreaPanel } from './AreaPanel.tsx';
import styles from './CaseView.module.css';

/** The whole life in its parts; one is open at a time. */
export function LifeAreas() {
  const words = useWords().theCase;
  const [opened, setOpened] = useState<LifeArea | null>(null);
  return (
    <section className={styles.part} aria-labelledby="case-life">
      <h2 id="case-life">{words.life}</h2>
      <p>{words.lifeText}</p>
      <ul className={styles.areas}>
        {LIFE_AREAS.map((area) => (
          <AreaPanel
            key={area}
            area={area}
            open={opened === area}
            onToggle={() => setOpened(opened === area ? null : area)}
          />
        ))}
      </ul>
    </section>
  );
}
