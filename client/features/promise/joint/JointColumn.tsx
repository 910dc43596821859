import { useWords } from '../../../i18n/useWords.ts';
import type { JointPart, NamedPromise } from '../../../state/usePromises.ts';
import { HoldsSum } from '../holds/HoldsSum.tsx';
import styles from './JointColumn.module.css';
import { Part } from './JointPart.tsx';
import { OnScreenButton } from './OnScreenButton.tsx';

interface Props {
  readonly parts: readonly JointPart[];
  readonly promises: readonly NamedPromise[];
  readonly mayChoose: boolean;
  readonly asksHolds: boolean;
}

/** What the room promises together: an organiser's or a facilitator's draft beside the originals. */
export function JointColumn({ parts, promises, mayChoose, asksHolds }: Props) {
  const words = useWords().promise;
  return (
    <section className={styles.column} aria-label={words.joint}>
      <header>
        <h2>{words.joint}</h2>
      </header>
      {parts.map((part) => (
        <Part key={part.part} part={part} promises={promises} mayWrite={mayChoose} />
      ))}
      {asksHolds && <HoldsSum promises={promises} />}
      <footer>
        <OnScreenButton />
        <p>
          {words.draft} {!asksHolds && words.comesBack}
        </p>
      </footer>
    </section>
  );
}
