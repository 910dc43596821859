import { useWords } from '../../i18n/useWords.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { ChainLinks } from './ChainLinks.tsx';
import styles from './ChainList.module.css';
import type { ChainHere } from './useSystems.ts';

interface Props {
  readonly here: readonly ChainHere[];
  readonly at: number;
  readonly onTurn: (here: ChainHere) => void;
}

/** On a phone: one chain at a time, and the way to the others. */
export function ChainPager({ here, at, onTurn }: Props) {
  const words = useWords().systems;
  const current = here[at];
  if (!current) return null;
  const turn = (by: number) => {
    const next = here[(at + by + here.length) % here.length];
    if (next) onTurn(next);
  };
  return (
    <div>
      <div className={styles.pager}>
        <h2 className={styles.number} aria-live="polite">
          {words.chainOf(at + 1, here.length)}
        </h2>
        {here.length > 1 && (
          <>
            <IconButton
              icon="previous"
              label={words.previous}
              variant="line"
              onClick={() => turn(-1)}
            />
            <IconButton icon="next" label={words.next} variant="line" onClick={() => turn(1)} />
          </>
        )}
      </div>
      <ChainLinks chain={current.chain} />
    </div>
  );
}
