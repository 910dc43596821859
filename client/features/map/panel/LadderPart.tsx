import { decidingRung, differs } from '#shared/domain/gaps.ts';
import type { TableId } from '#shared/domain/ids.ts';
import type { Tie } from '#shared/domain/ties.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { StateLine } from '../../../ui/StateLine.tsx';
import type { MapNames } from '../useMapNames.ts';
import { useRungName } from '../useRungName.ts';
import { EndLadder } from './EndLadder.tsx';
import styles from './Panel.module.css';
import { RaiseButton } from './RaiseButton.tsx';
import { TableChoice } from './TableChoice.tsx';
import { useAnsweringTable } from './useAnsweringTable.ts';

interface Props {
  readonly tie: Tie;
  readonly names: MapNames;
  readonly mayWrite: boolean;
}

/** Where the two stand: each end by its own tables. The differences are shown, the lower end decides. */
export function LadderPart({ tie, names, mayWrite }: Props) {
  const words = useWords().gapMap;
  const rungName = useRungName();
  const { table, mustChoose, pick } = useAnsweringTable();
  const rung = decidingRung(tie);
  const own: TableId | null = mayWrite ? table : null;
  return (
    <section className={styles.part}>
      <h3>{words.ladder}</h3>
      <p className={styles.quiet}>{words.ladderText}</p>
      {mayWrite && mustChoose && <TableChoice table={table} onPick={pick} />}
      {names.endsOf(tie).map((end) => (
        <EndLadder key={end} tie={tie} end={end} name={names.actor(end)} table={own} />
      ))}
      {rung !== null && <p>{words.decided(rungName(rung))}</p>}
      {differs(tie) && <StateLine icon="talk">{words.sidesDiffer}</StateLine>}
      {own && <RaiseButton tie={tie} table={own} />}
    </section>
  );
}
