import { useState } from 'react';
import { can } from '#shared/domain/role.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useOwnTable } from '../../state/useOwnTable.ts';
import { usePromises } from '../../state/usePromises.ts';
import { useSession } from '../../state/useSession.ts';
import { AllPromises } from './compare/AllPromises.tsx';
import { OwnPromise } from './own/OwnPromise.tsx';
import styles from './PromiseExercise.module.css';

type View = 'own' | 'all';
const VIEWS = ['own', 'all'] as const satisfies readonly View[];

/** Löftet: a table writes its own, and the room reads all of them beside each other. */
export function PromiseExercise() {
  const words = useWords().promise;
  const { role } = useSession();
  const seat = useOwnTable();
  const promises = usePromises();
  const [chosen, setChosen] = useState<View | null>(null);
  const own = promises.find(({ table }) => table === seat?.here.id);
  const view = own ? (chosen ?? (can(role, 'moderate') ? 'all' : 'own')) : 'all';
  const names = { own: words.ownTable, all: words.allTables };
  return (
    <>
      {own && (
        <fieldset className={styles.views} aria-label={words.views}>
          {VIEWS.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === view}
              onClick={() => setChosen(each)}
            >
              {names[each]}
            </button>
          ))}
        </fieldset>
      )}
      {own && view === 'own' ? <OwnPromise promise={own} /> : <AllPromises promises={promises} />}
    </>
  );
}
