import type { Card } from '#shared/domain/card.ts';
import { readSystem } from '#shared/domain/systemWords.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import { Button } from '../../ui/Button.tsx';
import holes from './PartHole.module.css';
import styles from './SystemPanel.module.css';
import { usePartActions } from './systemsContext.ts';

/** The ways in which a system shows: the lines of its card below the name. */
export function Signs({ system }: { readonly system: Card }) {
  const { systems: words, common } = useWords();
  const { edit } = usePartActions();
  const mayWrite = useMayWrite();
  const { signs } = readSystem(system.text);
  return (
    <section className={styles.part} aria-label={words.signs}>
      <h3>{words.signs}</h3>
      {signs.length > 0 && (
        <ul className={styles.signs} lang={system.lang}>
          {[...new Set(signs)].map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
      )}
      {signs.length === 0 && mayWrite && (
        <button type="button" className={holes.hole} onClick={() => edit(system)}>
          {words.noSigns}
        </button>
      )}
      {signs.length === 0 && !mayWrite && <p className={styles.note}>{words.noneYet}</p>}
      {signs.length > 0 && mayWrite && (
        <Button
          variant="bare"
          size="small"
          icon="pen"
          className={styles.edit}
          aria-label={`${common.edit}: ${words.signs}`}
          onClick={() => edit(system)}
        >
          {common.edit}
        </Button>
      )}
    </section>
  );
}
