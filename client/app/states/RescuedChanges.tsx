import { useLang, useWords } from '../../i18n/useWords.ts';
import { useRescuedChanges } from '../../state/useRescuedChanges.ts';
import { useSession } from '../../state/useSession.ts';
import { useUndoOffer } from '../../state/useUndoOffer.ts';
import { Button } from '../../ui/Button.tsx';
import { changeText, type Deed, deedsOf } from './changeText.ts';
import styles from './RescuedChanges.module.css';

/** What was done and is not on the board: each with a way to do it again. */
export function RescuedChanges() {
  const { changes } = useWords().recovery;
  const deeds = deedsOf(useRescuedChanges());
  if (deeds.length === 0) return null;
  return (
    <section className={styles.changes} aria-labelledby="changes">
      <h2 id="changes">{changes.title}</h2>
      <p>{changes.lead}</p>
      <ul>
        {deeds.map((deed) => (
          <li key={deed.change.path}>
            <DeedRow deed={deed} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Props {
  readonly deed: Deed;
}

function DeedRow({ deed }: Props) {
  const words = useWords();
  const { changes } = words.recovery;
  const lang = useLang();
  const session = useSession();
  const say = useUndoOffer();
  const all = [deed.change, ...deed.parts];
  const drop = () => {
    for (const { path } of all) session.dropChange(path);
  };
  const redo = () => {
    const isDone = all.map((change) => session.redoChange(change)).every(Boolean);
    if (isDone) drop();
    say({ message: isDone ? changes.done : changes.cannot, undo: null });
  };
  const abouts = [deed.change, ...deed.parts].map(({ about }) => about).filter(Boolean);
  return (
    <article className={styles.change}>
      <p className={styles.deed}>{changeText(deed, words, lang)}</p>
      {abouts.map((about) => (
        <p key={about} className={styles.about}>
          {about}
        </p>
      ))}
      <footer className={styles.actions}>
        <Button variant="bare" size="small" onClick={redo}>
          {changes.redo}
        </Button>
        <Button variant="bare" size="small" onClick={drop}>
          {changes.discard}
        </Button>
      </footer>
    </article>
  );
}
