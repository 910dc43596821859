import type { ReactNode } from 'react';
import { agendaOf } from '#shared/domain/stage/agenda.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import { Link } from '../../state/Link.tsx';
import { useConnection } from '../../state/useConnection.ts';
import { buttonClass } from '../../ui/buttonClass.ts';
import { Icon } from '../../ui/Icon.tsx';
import { ArrivalFrame } from './ArrivalFrame.tsx';
import { CaseText } from './CaseText.tsx';
import { TableMates } from './TableMates.tsx';
import styles from './Waiting.module.css';

interface Props {
  readonly stage: Stage;
  readonly head: ReactNode;
  readonly seatHref: string;
  /** One's own hope, and the way to change it. */
  readonly hope: ReactNode;
}

/** One is in: nothing to do until the day begins, and this page gives way by itself when it does. */
export function Waiting({ stage, head, seatHref, hope }: Props) {
  const words = useWords().lobby;
  const lang = useLang();
  const away = useConnection().kind === 'offline';
  const [first] = agendaOf(stage);
  const at = first?.startsAt ?? null;
  const begins = at === null ? words.beginsSoon : words.begins(clockOf(at, lang === 'en'));
  return (
    <ArrivalFrame
      head={head}
      title={`${words.inTitle} ${begins}`}
      lead={words.putAway}
      foot={
        <>
          <Link to={seatHref} className={buttonClass({ variant: 'line' })}>
            {words.change}
          </Link>
          <p role="status">
            <Icon name={away ? 'offline' : 'check'} />
            {away ? words.offline : words.kept}
          </p>
        </>
      }
    >
      <TableMates tables={stage.tables} />
      {hope}
      {stage.caseText.trim() !== '' && (
        <section className={styles.case}>
          <h2>{words.caseTitle}</h2>
          <CaseText text={stage.caseText} />
        </section>
      )}
    </ArrivalFrame>
  );
}

/** Minutes after midnight, as they stand on the wall where the day is held. */
function clockOf(minutes: number, isEnglish: boolean): string {
  const [hours, rest] = [Math.floor(minutes / 60), String(minutes % 60).padStart(2, '0')];
  return `${hours}${isEnglish ? ':' : '.'}${rest}`;
}
