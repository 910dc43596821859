import { useEffect, useRef } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { useAddress } from '../../state/useRoute.ts';
import { StrategyPanel } from './form/StrategyPanel.tsx';
import { ShortLists } from './list/ShortLists.tsx';
import { StrategyList } from './list/StrategyList.tsx';
import { NewStrategy } from './need/NewStrategy.tsx';
import styles from './Strategies.module.css';
import { useOverview } from './useOverview.ts';

/**
 * Cards become undertakings. With room enough the list stands beside the one strategy that is open; on a phone one
 * sees one of the two. Which one is open stands in the address, so that back leads back.
 */
export function Strategies() {
  const { names } = useWords().exercises;
  const address = useAddress();
  const overview = useOverview();
  const open = address.get('card');
  const need = overview.needs.find(({ card }) => card.id === address.get('need')) ?? null;
  const isOpen = open !== null || need !== null;
  const list = useRowFocus(open);
  return (
    <div className={styles.page} data-open={isOpen}>
      <div ref={list} className={styles.list}>
        <h1>{names.strategies}</h1>
        <StrategyList rows={overview.rows} open={open} />
        <ShortLists overview={overview} />
      </div>
      {isOpen && (
        <div className={styles.side}>
          {need && !open ? (
            <NewStrategy key={need.card.id} need={need} />
          ) : (
            <StrategyPanel key={open} id={open ?? ''} overview={overview} />
          )}
        </div>
      )}
    </div>
  );
}

/** Who comes back to the list stands on what was open. */
function useRowFocus(open: string | null) {
  const list = useRef<HTMLDivElement>(null);
  const last = useRef(open);
  useEffect(() => {
    const before = last.current;
    last.current = open;
    if (open !== null || before === null) return;
    list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(before)}"]`)?.focus();
  }, [open]);
  return list;
}
