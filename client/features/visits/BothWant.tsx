import type { Way } from '#shared/domain/visitExchange.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useActorName } from '../../state/useActorName.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import { SewnPair } from '../../ui/SewnPair.tsx';
import { keepFocus, placeOf } from './keepFocus.ts';
import { MonthAsk } from './MonthAsk.tsx';
import { PartHead } from './PartHead.tsx';
import { guestSide } from './side.ts';
import { useFresh } from './useFresh.ts';
import { useVisitDeeds } from './useVisitDeeds.ts';
import rows from './VisitRows.module.css';
import { VisitSide } from './VisitSide.tsx';
import type { VisitPart } from './visitProps.ts';

const keyOf = ([one]: readonly [Way, Way]): string => `${one.guest} ${one.host}`;

/** Wishes that have met: sewn together, with nothing left to settle but the month. */
export function BothWant({ exchange, own, onAsk }: VisitPart) {
  const words = useWords().visits;
  const isFresh = useFresh(exchange.both.map(keyOf));
  const pairs = exchange.both.toSorted(
    (one, other) => Number(concerns(other, own)) - Number(concerns(one, own)),
  );
  if (pairs.length === 0) return null;
  return (
    <section className={rows.part} aria-label={words.both}>
      <PartHead title={words.both} hint={words.bothHint(pairs.length)} />
      <ul className={rows.rows}>
        {pairs.map((pair) => (
          <PairRow
            key={keyOf(pair)}
            pair={pair}
            fresh={isFresh(keyOf(pair))}
            {...{ exchange, own, onAsk }}
          />
        ))}
      </ul>
    </section>
  );
}

interface PairProps extends VisitPart {
  readonly pair: readonly [Way, Way];
  readonly fresh: boolean;
}

function PairRow({ pair, fresh, exchange, own, onAsk }: PairProps) {
  const words = useWords().visits;
  const name = useActorName();
  const deeds = useVisitDeeds();
  const mayWrite = useMayWrite();
  const [one, other] = pair;
  const left = pair.filter(({ month }) => month === null);
  const [first] = left;
  const side = (way: Way, back: Way) => (
    <VisitSide
      side={guestSide(way, exchange.offers, back)}
      own={own}
      place={way.month === null ? way.visits[0] : undefined}
      onEdit={(edited) => onAsk({ kind: 'side', side: edited, open: null })}
    />
  );
  return (
    <li>
      <SewnPair seam="sewn" fresh={fresh}>
        {side(one, other)}
        {side(other, one)}
      </SewnPair>
      <div className={rows.act}>
        <p>
          {left.length === 1 && first
            ? words.other(name(first.guest), name(first.host))
            : words.bothWays}
        </p>
        {mayWrite && (
          <MonthAsk
            open={concerns(pair, own)}
            onChoose={(month) => {
              const visits = left.flatMap((way) => way.visits);
              if (deeds.agree(visits, month)) keepFocus(placeOf(visits[0]?.id ?? ''));
            }}
          />
        )}
      </div>
    </li>
  );
}

const concerns = ([way]: readonly [Way, Way], own: string | null): boolean =>
  own !== null && (way.guest === own || way.host === own);
