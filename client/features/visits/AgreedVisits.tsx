import { questionsOf, type Way } from '#shared/domain/visitExchange.ts';
import { useFormats, useWords } from '../../i18n/useWords.ts';
import { useActorName } from '../../state/useActorName.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { StateLine } from '../../ui/StateLine.tsx';
import styles from './AgreedVisits.module.css';
import { placeOf } from './keepFocus.ts';
import { PartHead } from './PartHead.tsx';
import { useMonthName } from './useMonths.ts';
import type { VisitPart } from './visitProps.ts';

interface Props extends VisitPart {
  readonly onCalendar: (ways: readonly Way[]) => void;
}

/** The visits that are settled, on a thread from month to month. */
export function AgreedVisits({ exchange, own, onAsk, onCalendar }: Props) {
  const words = useWords().visits;
  const monthName = useMonthName();
  const { agreed } = exchange;
  const months = [...new Set(agreed.flatMap(({ month }) => month ?? []))];
  const mine = agreed.filter(({ guest, host }) => own !== null && (guest === own || host === own));
  return (
    <aside className={styles.agreed} aria-label={words.agreed}>
      <PartHead title={words.agreed} hint={words.visitCount(agreed.length)} />
      {agreed.length === 0 ? (
        <p className={styles.none}>{words.nothingAgreed}</p>
      ) : (
        <>
          <ol className={styles.thread}>
            {months.map((month) => (
              <li key={month}>
                <h3>{monthName(month)}</h3>
                <ul className={styles.visits}>
                  {agreed
                    .filter((way) => way.month === month)
                    .map((way) => (
                      <AgreedVisit
                        key={`${way.guest} ${way.host}`}
                        way={way}
                        {...{ exchange, own, onAsk }}
                      />
                    ))}
                </ul>
              </li>
            ))}
          </ol>
          <Button
            variant="line"
            icon="calendar"
            className={styles.save}
            onClick={() => onCalendar(mine.length > 0 ? mine : agreed)}
          >
            {mine.length > 0 ? words.ownCalendar : words.calendar}
          </Button>
        </>
      )}
    </aside>
  );
}

function AgreedVisit({ way, exchange, onAsk }: VisitPart & { readonly way: Way }) {
  const words = useWords().visits;
  const name = useActorName();
  const mayWrite = useMayWrite();
  const { month } = useFormats();
  const { guest, host, visits, done } = way;
  const title = words.visitsWhom(name(guest), name(host));
  const turned = (other: { readonly guest: unknown; readonly host: unknown }) =>
    other.guest === host && other.host === guest;
  const back = exchange.agreed.find(turned)?.month;
  const isAskedBack = [...exchange.both.flat(), ...exchange.withoutHost].some(turned);
  return (
    <li className={styles.visit}>
      <div className={styles.head}>
        <h4 id={visits[0] && placeOf(visits[0].id)} tabIndex={-1}>
          {title}
        </h4>
        {mayWrite && (
          <IconButton
            icon="pen"
            size="small"
            label={words.editWhat(title)}
            onClick={() => onAsk({ kind: 'agreed', guest, host })}
          />
        )}
      </div>
      <ul className={styles.questions}>
        {questionsOf(visits).map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      {done && <StateLine icon="check">{words.done}</StateLine>}
      {back && <p className={styles.back}>{words.otherWay(month(back, false))}</p>}
      {!back && isAskedBack && <p className={styles.back}>{words.otherAsked}</p>}
    </li>
  );
}
