import type { Way } from '#shared/domain/visitExchange.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useActorName } from '../../state/useActorName.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import { Button } from '../../ui/Button.tsx';
import { SewnPair } from '../../ui/SewnPair.tsx';
import { keepFocus, placeOf } from './keepFocus.ts';
import { MonthAsk } from './MonthAsk.tsx';
import { PartHead } from './PartHead.tsx';
import { guestSide, hostSide } from './side.ts';
import { useVisitDeeds } from './useVisitDeeds.ts';
import rows from './VisitRows.module.css';
import { VisitSide } from './VisitSide.tsx';
import type { VisitPart } from './visitProps.ts';

/** Guests who are welcome, and have not been asked back. */
export function OneWay({ exchange, own, onAsk }: VisitPart) {
  const words = useWords().visits;
  const ways = exchange.oneWay.toSorted(
    (one, other) => Number(isOwn(other, own)) - Number(isOwn(one, own)),
  );
  if (ways.length === 0) return null;
  return (
    <section className={rows.part} aria-label={words.oneWay}>
      <PartHead title={words.oneWay} hint={words.oneWayHint} />
      <div className={rows.heads} aria-hidden="true">
        <span>{words.wishes}</span>
        <span>{words.offers}</span>
      </div>
      <ul className={rows.rows}>
        {ways.map((way) => (
          <WayRow key={`${way.guest} ${way.host}`} way={way} {...{ exchange, own, onAsk }} />
        ))}
      </ul>
    </section>
  );
}

function WayRow({ way, exchange, own, onAsk }: VisitPart & { readonly way: Way }) {
  const words = useWords().visits;
  const name = useActorName();
  const deeds = useVisitDeeds();
  const mayWrite = useMayWrite();
  return (
    <li>
      <SewnPair seam="basted">
        <VisitSide
          side={guestSide(way, exchange.offers)}
          own={own}
          place={way.visits[0]}
          onEdit={(side) => onAsk({ kind: 'side', side, open: null })}
        />
        <VisitSide
          side={hostSide(way, exchange.offers)}
          own={own}
          onEdit={(side) => onAsk({ kind: 'side', side, open: null })}
        />
      </SewnPair>
      <div className={rows.act}>
        <p>{words.notSaid(name(way.host), name(way.guest))}</p>
        {mayWrite && way.host === own && (
          <Button
            variant="line"
            size="small"
            onClick={() => onAsk({ kind: 'wish', host: way.guest })}
          >
            {words.back}
          </Button>
        )}
        {mayWrite && (
          <MonthAsk
            open={false}
            onChoose={(month) => {
              if (deeds.agree(way.visits, month)) keepFocus(placeOf(way.visits[0]?.id ?? ''));
            }}
          />
        )}
      </div>
    </li>
  );
}

const isOwn = (way: Way, own: string | null): boolean =>
  own !== null && (way.guest === own || way.host === own);
