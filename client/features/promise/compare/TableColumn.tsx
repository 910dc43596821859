import { PROMISE_PARTS } from '#shared/domain/promise.ts';
import { useWords } from '../../../i18n/useWords.ts';
import type { JointPart, NamedPromise } from '../../../state/usePromises.ts';
import { StateLine } from '../../../ui/StateLine.tsx';
import { HoldsCell } from '../holds/HoldsCell.tsx';
import { useReadText } from '../useReadText.ts';
import styles from './AllPromises.module.css';
import { Cell } from './Cell.tsx';
import { useChoosePart } from './useChoosePart.ts';

interface Props {
  readonly promise: NamedPromise;
  readonly origins: readonly JointPart[];
  readonly mayChoose: boolean;
  readonly asksHolds: boolean;
}

/** One table's promise, from top to bottom. */
export function TableColumn({ promise, origins, mayChoose, asksHolds }: Props) {
  const { common, promise: words } = useWords();
  const read = useReadText(promise);
  const choose = useChoosePart(promise);
  const name = common.table(promise.name);
  return (
    <section className={styles.column} aria-label={name}>
      <header>
        <h2>{name}</h2>
        <span>{promise.parties.length > 0 && words.partyCount(promise.parties.length)}</span>
      </header>
      {PROMISE_PARTS.map((part) => {
        const from = origins.find((joint) => joint.part === part)?.origin?.tables ?? [];
        return (
          <Cell
            key={part}
            part={part}
            promise={promise}
            chosen={from.includes(promise.table)}
            onChoose={mayChoose ? (joins) => choose(part, joins) : null}
          />
        );
      })}
      {asksHolds && <HoldsCell promise={promise} />}
      <footer>
        {!promise.isEmpty && (
          <StateLine icon={read.state === 'read' ? 'check' : 'clock'}>{read.text}</StateLine>
        )}
      </footer>
    </section>
  );
}
