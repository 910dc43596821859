import { useWords } from '../../../i18n/useWords.ts';
import styles from './RoomHead.module.css';

/** What is shown where tables and board do not fit beside each other. */
export type Face = 'tables' | 'board';

interface Props {
  readonly face: Face;
  readonly onFace: (face: Face) => void;
  /** How the tables are, in a few words. */
  readonly summary: string;
}

const FACES = ['tables', 'board'] as const satisfies readonly Face[];

export function FaceTabs({ face, onFace, summary }: Props) {
  const { room, steer } = useWords();
  const names = { tables: steer.tables, board: room.board } as const;
  return (
    <fieldset className={styles.faces} aria-label={room.faces}>
      {FACES.map((each) => (
        <button key={each} type="button" aria-pressed={each === face} onClick={() => onFace(each)}>
          {names[each]}
        </button>
      ))}
      <span>{summary}</span>
    </fieldset>
  );
}
