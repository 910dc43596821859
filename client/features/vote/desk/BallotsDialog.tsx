import { useWords } from '../../../i18n/useWords.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import styles from './Desk.module.css';
import { useBallotCount } from './useBallotCount.ts';

interface Props {
  readonly onClose: () => void;
}

/** Ballots of each table beside its devices and seats. */
export function BallotsDialog({ onClose }: Props) {
  const { vote, common } = useWords();
  const { desk } = vote;
  const { ballots, devices, tables } = useBallotCount();
  const voted = ballots > devices ? desk.votedOnly(ballots) : desk.voted(ballots, devices);
  return (
    <Dialog title={desk.byTable} closeLabel={common.close} onClose={onClose}>
      <p role="status">
        <b>{voted}.</b> {desk.youSee}
      </p>
      <table className={styles.tables}>
        <thead>
          <tr>
            <th scope="col">{desk.table}</th>
            <th scope="col">{desk.ballots}</th>
            <th scope="col">{desk.devices}</th>
            <th scope="col">{desk.seats}</th>
          </tr>
        </thead>
        <tbody>
          {tables.map(({ table, name, ...row }) => (
            <tr key={table}>
              <th scope="row">{name === null ? desk.noTable : common.table(name)}</th>
              <td>
                <b>{row.ballots}</b>
              </td>
              <td>{row.devices}</td>
              <td>{table ? row.seats : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
