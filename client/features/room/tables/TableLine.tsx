import type { CSSProperties } from 'react';
import { PHASE_NAMES } from '#shared/domain/stage/phases.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { classes } from '../../../ui/classes.ts';
import { Icon } from '../../../ui/Icon.tsx';
import styles from './Tables.module.css';
import { type Standing, standingOf, type TableRow } from './tableRows.ts';

interface Props {
  readonly row: TableRow;
  readonly name: string;
  readonly stage: Pick<Stage, 'plan'>;
  /** A round is open: then it is ballots that count. */
  readonly voting: boolean;
  readonly onOpen: () => void;
}

const ICONS = {
  help: 'help',
  reported: 'octagon',
  done: 'check',
  nobody: null,
  busy: null,
} as const;
/** More stitches than this are too many to be told apart. */
const MOST_STITCHES = 14;

/** One table in one line: a press opens it. */
export function TableLine({ row, name, stage, voting, onOpen }: Props) {
  const { room } = useWords();
  const count = voting ? row.ballots : row.cards + row.drafts;
  const standing = standingOf(row, voting);
  const icon = ICONS[standing];
  const stitches = { '--stitches': Math.min(count, MOST_STITCHES) } as CSSProperties;
  const said = useStanding(row, standing, stage);
  const told = [
    name,
    voting ? room.ballots(count) : room.cards(count),
    room.devicesOf(row.devices, row.seats),
    said,
  ];
  return (
    <li className={classes(styles.line, styles[standing])}>
      <button type="button" onClick={onOpen}>
        <span className="sr">{told.filter(Boolean).join(', ')}</span>
        <span className={styles.name} aria-hidden="true">
          {name}
        </span>
        <span className={styles.stitches} style={stitches} aria-hidden="true" />
        <span className={styles.count} aria-hidden="true">
          {count}
        </span>
        <span className={styles.devices} aria-hidden="true">
          {voting ? room.ofDevices(row.devices) : `${row.devices}/${row.seats}`}
        </span>
        <span className={styles.standing} aria-hidden="true">
          {icon && <Icon name={icon} />}
          <span>{said}</span>
        </span>
      </button>
    </li>
  );
}

function useStanding(row: TableRow, standing: Standing, { plan }: Pick<Stage, 'plan'>): string {
  const { steer, room } = useWords();
  const lang = useLang();
  const { position, table } = row;
  if (standing === 'help') return steer.tableHelp;
  if (standing === 'reported') return room.reported;
  if (standing === 'done') return steer.tableDone;
  if (standing === 'nobody') return room.nobody;
  if (position.kind !== 'step') return '';
  if (table.position === null) return room.doing[position.phase];
  // A table that has gone by itself says where.
  const number = plan.findIndex(({ step }) => step === position.step) + 1;
  return `${number} ${PHASE_NAMES[position.phase][lang]}`;
}
