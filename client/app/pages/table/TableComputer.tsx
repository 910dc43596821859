import { useState } from 'react';
import { positionOf } from '#shared/domain/stage/positionOf.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { whoseTurn } from '../../../features/tablehost/queue/turnQueue.ts';
import { useOwnTable } from '../../../state/useOwnTable.ts';
import { useStage } from '../../../state/useStage.ts';
import type { Hosting } from '../../../sync/device/hosting.ts';
import styles from '../TablePage.module.css';
import { PaperPart } from './PaperPart.tsx';
import { QueuePart } from './QueuePart.tsx';
import { SidePart } from './SidePart.tsx';
import { TableHead } from './TableHead.tsx';
import { useBallotQueue } from './useBallotQueue.ts';

interface Props {
  readonly hosting: Hosting;
}

/** The whole stage, as it stands. */
const all = <Value,>(value: Value): Value => value;

/** Notes to the left, the table to the right. */
export function TableComputer({ hosting }: Props) {
  const stage = useStage(all);
  const table = useOwnTable();
  const { people, voting } = useBallotQueue(hosting);
  const [chosen, setChosen] = useState<StepId | null>(null);
  if (!stage || !table) return null;
  const room = stepAt(stage, hosting);
  const step = chosen ?? room;
  return (
    <div className={styles.page}>
      <TableHead
        stage={stage}
        table={table}
        step={step}
        room={room}
        onLook={(next) => setChosen(next === room ? null : next)}
      />
      <main className={styles.main}>
        <div className={styles.work}>
          {voting && voting.queue.length > 0 && <QueuePart {...voting} table={table.own} />}
          {/* Nobody is to write at the computer while another has a ballot on it. */}
          {!(voting && whoseTurn(voting.queue)) && (
            <PaperPart hosting={hosting} table={table.own} stage={stage} step={step} />
          )}
        </div>
        <SidePart hosting={hosting} table={table} people={people} voting={voting} />
      </main>
    </div>
  );
}

/** The step that the table is in: before the day its first, after it its last. */
function stepAt(stage: Stage, { table }: Hosting): StepId {
  const position = positionOf(stage, table) ?? stage.position;
  if (position.kind === 'step') return position.step;
  const [first] = stage.plan;
  const last = stage.plan.at(-1);
  return (position.kind === 'lobby' ? first : last)?.step ?? 'valueVision';
}
