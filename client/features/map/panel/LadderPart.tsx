import { useRef, useState } from 'react';
import { decidingRung, differs } from '#shared/domain/gaps.ts';
import type { RelationId, TableId } from '#shared/domain/ids.ts';
import { can } from '#shared/domain/role.ts';
import type { Tie } from '#shared/domain/ties.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useSession } from '../../../state/useSession.ts';
import { StateLine } from '../../../ui/StateLine.tsx';
import type { MapNames } from '../useMapNames.ts';
import { useRungName } from '../useRungName.ts';
import { EndLadder } from './EndLadder.tsx';
import { FirstRating } from './first/FirstRating.tsx';
import { LateAnswer } from './first/LateAnswer.tsx';
import { OpenRatings } from './first/OpenRatings.tsx';
import styles from './Panel.module.css';
import { RaiseButton } from './RaiseButton.tsx';
import { TableChoice } from './TableChoice.tsx';
import { useAnsweringTable } from './useAnsweringTable.ts';

interface Props {
  readonly tie: Tie;
  readonly names: MapNames;
  readonly mayWrite: boolean;
}

/**
 * Where the two stand: first each for themselves, then each end by its own tables. The differences are shown, the lower
 * end decides.
 */
export function LadderPart({ tie, names, mayWrite }: Props) {
  const words = useWords().gapMap;
  const leads = can(useSession().role, 'steer');
  const heading = useRef<HTMLHeadingElement>(null);
  const { table, mustChoose, pick } = useAnsweringTable();
  /** Where the table has said that it agrees at once. */
  const [direct, goDirect] = useState<RelationId | null>(null);
  const own: TableId | null = mayWrite ? table : null;
  const talks = own === null || direct === tie.id || hasTalked(tie, own);
  const toHeading = () => heading.current?.focus();
  return (
    <section className={styles.part}>
      <h3 ref={heading} tabIndex={-1}>
        {words.ladder}
      </h3>
      {mayWrite && mustChoose && <TableChoice table={table} onPick={pick} />}
      {own && !talks && !leads && (
        <FirstRating
          key={`${tie.id} ${own}`}
          tie={tie}
          table={own}
          names={names}
          onTalk={toHeading}
          onDirect={() => {
            goDirect(tie.id);
            toHeading();
          }}
        />
      )}
      {own && !talks && leads && <OpenRatings relation={tie.id} table={own} onOpen={toHeading} />}
      {own && talks && <LateAnswer relation={tie.id} table={own} />}
      {(talks || leads) && <Ladders tie={tie} names={names} own={own} />}
    </section>
  );
}

interface LaddersProps {
  readonly tie: Tie;
  readonly names: MapNames;
  readonly own: TableId | null;
}

function Ladders({ tie, names, own }: LaddersProps) {
  const words = useWords().gapMap;
  const rungName = useRungName();
  const rung = decidingRung(tie);
  return (
    <>
      <p className={styles.quiet}>{words.ladderText}</p>
      {names.endsOf(tie).map((end) => (
        <EndLadder key={end} tie={tie} end={end} name={names.actor(end)} table={own} />
      ))}
      {rung !== null && <p>{words.decided(rungName(rung))}</p>}
      {differs(tie) && <StateLine icon="talk">{words.sidesDiffer}</StateLine>}
      {own && <RaiseButton tie={tie} table={own} />}
    </>
  );
}

/** Whether a table has seen its answers, or agreed without. */
const hasTalked = ({ ratings, first = [] }: Tie, table: TableId): boolean =>
  [...ratings, ...first].some((one) => one.table === table);
