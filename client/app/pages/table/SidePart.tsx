import { useState } from 'react';
import { seatsOf, standsFor } from '#shared/domain/stage/standsFor.ts';
import { MOST_SEATS } from '#shared/domain/table.ts';
import { devicesAt } from '../../../features/ownTable/devicesAt.ts';
import { TableSignals } from '../../../features/ownTable/TableSignals.tsx';
import { PeopleHere } from '../../../features/tablehost/PeopleHere.tsx';
import { freeTurn, type NamedSeat } from '../../../features/tablehost/seatNames.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { useHosting } from '../../../state/useHosting.ts';
import type { OwnTable } from '../../../state/useOwnTable.ts';
import { useProjection } from '../../../state/useProjection.ts';
import { useReadable } from '../../../state/useReadable.ts';
import { useSession } from '../../../state/useSession.ts';
import type { Hosting } from '../../../sync/device/hosting.ts';
import styles from '../TablePage.module.css';
import { AddPersonDialog } from './AddPersonDialog.tsx';
import { NewBallot } from './NewBallot.tsx';
import type { HostedPeople } from './useBallotQueue.ts';
import { WaysOut } from './WaysOut.tsx';

interface Props extends HostedPeople {
  readonly hosting: Hosting;
  readonly table: OwnTable;
}

/** The table: who sits there and with what, and what it says to whoever leads. */
export function SidePart({ hosting, table, people, voting }: Props) {
  const { ownTable, tableHost: words } = useWords();
  const session = useSession();
  const [, setHosting] = useHosting();
  const [adding, setAdding] = useState(false);
  const actors = useBoard((board) => board.actors);
  const present = useProjection((projection) => projection.present);
  const counts = useReadable(session.counts);
  const { here, tables } = table;
  const others = present.filter(({ own }) => !own);
  const phones = devicesAt(others, here.id, { tables, actors }).map(({ org, devices }) => ({
    id: org ?? '',
    name: (org && actors.get(org)?.name) || ownTable.noOrganisation,
    devices,
  }));
  const seats = seatsOf(here.id, tables);
  const devices = phones.reduce((sum, phone) => sum + phone.devices, 0);
  const ballots = counts.ballots
    .filter((each) => standsFor(each.table, tables) === here.id)
    .reduce((sum, each) => sum + each.ballots, 0);
  const isFull = hosting.people.length >= Math.min(seats, MOST_SEATS);
  const leave = ({ turn }: NamedSeat) => {
    const left = hosting.people.filter((person) => person.turn !== turn);
    const from = left.some(({ org }) => org === hosting.from) ? hosting.from : null;
    setHosting({ ...hosting, people: left, from });
  };
  return (
    <aside className={styles.side} aria-label={words.at(here.name)}>
      <h2>{words.at(here.name)}</h2>
      <p>{voting ? words.ballotsHere(ballots, seats) : words.seatsAndDevices(seats, devices)}</p>
      <PeopleHere
        phones={phones}
        people={voting ? voting.queue : people}
        stateOf={
          voting &&
          (({ turn }) => {
            const state = voting.queue.find((each) => each.turn === turn)?.state;
            return state && words.turnInList[state];
          })
        }
        isFull={isFull}
        onAdd={() => setAdding(true)}
        onLeave={leave}
      />
      <div className={styles.tell}>
        {voting ? (
          <NewBallot
            hosting={hosting}
            round={voting.round.id}
            isFull={isFull || ballots >= seats}
          />
        ) : (
          <TableSignals />
        )}
      </div>
      <WaysOut />
      {adding && (
        <AddPersonDialog
          title={words.oneMore}
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
