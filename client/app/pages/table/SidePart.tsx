import { useState } from 'react';
import { seatsOf } from '#shared/domain/stage/standsFor.ts';
import { MOST_SEATS } from '#shared/domain/table.ts';
import { devicesAt } from '../../../features/ownTable/devicesAt.ts';
import { TableSignals } from '../../../features/ownTable/TableSignals.tsx';
import { PeopleHere } from '../../../features/tablehost/PeopleHere.tsx';
import { freeTurn, type NamedSeat, seatNames } from '../../../features/tablehost/seatNames.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Link } from '../../../state/Link.tsx';
import { pathTo } from '../../../state/paths.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { useHosting } from '../../../state/useHosting.ts';
import type { OwnTable } from '../../../state/useOwnTable.ts';
import { useProjection } from '../../../state/useProjection.ts';
import { useNavigate } from '../../../state/useRoute.ts';
import { useSession } from '../../../state/useSession.ts';
import type { Hosting } from '../../../sync/device/hosting.ts';
import { Button } from '../../../ui/Button.tsx';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { Icon } from '../../../ui/Icon.tsx';
import styles from '../TablePage.module.css';
import { AddPersonDialog } from './AddPersonDialog.tsx';

interface Props {
  readonly hosting: Hosting;
  readonly table: OwnTable;
}

/** The table: who sits there and with what, and what it says to whoever leads. */
export function SidePart({ hosting, table }: Props) {
  const { common, ownTable, tableHost: words } = useWords();
  const { workshop } = useSession();
  const navigate = useNavigate();
  const [, setHosting] = useHosting();
  const [adding, setAdding] = useState(false);
  const actors = useBoard((board) => board.actors);
  const present = useProjection((projection) => projection.present);
  const { here, tables } = table;
  const others = present.filter(({ own }) => !own);
  const phones = devicesAt(others, here.id, { tables, actors }).map(({ org, devices }) => ({
    id: org ?? '',
    name: (org && actors.get(org)?.name) || ownTable.noOrganisation,
    devices,
  }));
  const people = seatNames(hosting.people, actors, ownTable.noOrganisation);
  const seats = seatsOf(here.id, tables);
  const devices = phones.reduce((sum, phone) => sum + phone.devices, 0);
  const leave = ({ turn }: NamedSeat) => {
    const left = hosting.people.filter((person) => person.turn !== turn);
    const from = left.some(({ org }) => org === hosting.from) ? hosting.from : null;
    setHosting({ ...hosting, people: left, from });
  };
  return (
    <aside className={styles.side} aria-label={words.at(here.name)}>
      <h2>{words.at(here.name)}</h2>
      <p>{words.seatsAndDevices(seats, devices)}</p>
      <PeopleHere
        phones={phones}
        people={people}
        stateOf={null}
        isFull={people.length >= Math.min(seats, MOST_SEATS)}
        onAdd={() => setAdding(true)}
        onLeave={leave}
      />
      <div className={styles.tell}>
        <TableSignals />
      </div>
      <div className={styles.ways}>
        <Link
          to={pathTo.board(workshop)}
          className={buttonClass({ variant: 'bare', size: 'small' })}
        >
          <Icon name="next" />
          {words.toBoard}
        </Link>
        <Button
          variant="bare"
          size="small"
          icon="close"
          onClick={() => {
            setHosting(null);
            navigate(pathTo.join(workshop));
          }}
        >
          {words.stop}
        </Button>
      </div>
      {adding && (
        <AddPersonDialog
          closeLabel={common.close}
          onClose={() => setAdding(false)}
          onAdd={(org) => {
            const person = { turn: freeTurn(hosting.people), org };
            setHosting({ ...hosting, people: [...hosting.people, person] });
            setAdding(false);
          }}
        />
      )}
    </aside>
  );
}
