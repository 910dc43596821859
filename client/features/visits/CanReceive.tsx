import { SWEDISH } from '#shared/domain/alphabet.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import type { VisitExchange } from '#shared/domain/visitExchange.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useActorName } from '../../state/useActorName.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './CanReceive.module.css';
import { PartHead } from './PartHead.tsx';
import { useVisitDeeds } from './useVisitDeeds.ts';
import rows from './VisitRows.module.css';
import { VisitSide } from './VisitSide.tsx';
import type { VisitPart } from './visitProps.ts';

/** Hosts who have said what they can show: one press, and one is on one's way. */
export function CanReceive({ exchange, own, onAsk }: VisitPart) {
  const words = useWords().visits;
  const name = useActorName();
  const deeds = useVisitDeeds();
  const mayWrite = useMayWrite();
  const hosts = [...exchange.offers].sort(([one], [other]) =>
    SWEDISH.compare(name(one), name(other)),
  );
  if (hosts.length === 0) return null;
  return (
    <section className={rows.part} aria-label={words.offers}>
      <PartHead title={words.offers} hint={words.offersHint} />
      <ul className={styles.hosts}>
        {hosts.map(([host, offers]) => (
          <li key={host}>
            <VisitSide
              side={{ actor: host, learn: [], show: offers }}
              own={own}
              onEdit={(side) => onAsk({ kind: 'side', side, open: null })}
            >
              {mayWrite && own && own !== host && !isOnItsWay(exchange, own, host) && (
                <Button
                  variant="line"
                  size="small"
                  className={styles.come}
                  onClick={() => deeds.come(own, host)}
                >
                  {words.weCome}
                </Button>
              )}
            </VisitSide>
          </li>
        ))}
      </ul>
    </section>
  );
}

function isOnItsWay(exchange: VisitExchange, guest: ActorId, host: ActorId): boolean {
  const { both, oneWay, agreed, withoutHost } = exchange;
  return [...both.flat(), ...oneWay, ...agreed, ...withoutHost].some(
    (way) => way.guest === guest && way.host === host,
  );
}
