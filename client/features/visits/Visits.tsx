import { useState } from 'react';
import type { Way } from '#shared/domain/visitExchange.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import { useOwnOrg } from '../../state/useOwnOrg.ts';
import { Button } from '../../ui/Button.tsx';
import { dock } from '../../ui/dock.ts';
import { OwnOrgLine } from '../../writing/actors/OwnOrgLine.tsx';
import { AgreedVisits } from './AgreedVisits.tsx';
import { BothWant } from './BothWant.tsx';
import { CanReceive } from './CanReceive.tsx';
import { OneWay } from './OneWay.tsx';
import { useVisits } from './useVisits.ts';
import { VisitDialogs } from './VisitDialogs.tsx';
import styles from './Visits.module.css';
import type { VisitAsk } from './visitProps.ts';
import { WithoutHost } from './WithoutHost.tsx';

interface Props {
  /** Hands visits over as a calendar file. */
  readonly onCalendar: (ways: readonly Way[]) => void;
}

/** Studiebesöksbörsen: who wants to see what, who can show it, and what has been agreed. */
export function Visits({ onCalendar }: Props) {
  const { exercises, visits: words } = useWords();
  const exchange = useVisits();
  const org = useOwnOrg();
  const mayWrite = useMayWrite();
  const [ask, setAsk] = useState<VisitAsk | null>(null);
  const part = { exchange, own: org.own, onAsk: setAsk };
  const { both, oneWay, withoutHost, offers, agreed } = exchange;
  const isEmpty =
    both.length + oneWay.length + withoutHost.length + offers.size + agreed.length === 0;
  return (
    <>
      <div className={styles.head}>
        <div>
          <h1>
            <span className={styles.wide}>{exercises.names.visits}</span>
            <span className={styles.narrow}>{words.ask}</span>
          </h1>
          <p className={styles.lead}>{words.intro}</p>
          <OwnOrgLine {...org} />
        </div>
        {mayWrite && org.own && (
          <div ref={dock} className={styles.ways}>
            <Button variant="line" onClick={() => setAsk({ kind: 'offer' })}>
              {words.canShow}
            </Button>
            <Button onClick={() => setAsk({ kind: 'wish', host: null })}>{words.wantToSee}</Button>
          </div>
        )}
      </div>
      <div className={styles.exchange}>
        <div className={styles.parts}>
          {isEmpty && <p className={styles.empty}>{words.nothing}</p>}
          <BothWant {...part} />
          <OneWay {...part} />
          <WithoutHost {...part} />
          <CanReceive {...part} />
        </div>
        <AgreedVisits {...part} onCalendar={onCalendar} />
      </div>
      <VisitDialogs ask={ask} {...part} onClose={() => setAsk(null)} />
    </>
  );
}
