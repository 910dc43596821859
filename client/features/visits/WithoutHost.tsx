import type { OpenWish } from '#shared/domain/visitExchange.ts';
import { useWords } from '../../i18n/useWords.ts';
import { classes } from '../../ui/classes.ts';
import { HostHole } from './HostHole.tsx';
import { PartHead } from './PartHead.tsx';
import rows from './VisitRows.module.css';
import { VisitSide } from './VisitSide.tsx';
import type { VisitPart } from './visitProps.ts';

/** Wishes that nobody has said yes to: the gap stands open. Those that wait for one's own word come first. */
export function WithoutHost({ exchange, own, onAsk }: VisitPart) {
  const words = useWords().visits;
  const isAsked = ({ host, declined }: OpenWish) => own !== null && host === own && !declined;
  const wishes = exchange.withoutHost.toSorted(
    (one, other) => Number(isAsked(other)) - Number(isAsked(one)),
  );
  if (wishes.length === 0) return null;
  return (
    <section className={rows.part} aria-label={words.withoutHost}>
      <PartHead title={words.withoutHost} hint={words.withoutHostHint(wishes.length)} />
      <div className={classes(rows.heads, rows.wide)} aria-hidden="true">
        <span>{words.wishes}</span>
        <i />
        <span>{words.offers}</span>
      </div>
      <ul className={rows.rows}>
        {wishes.map((open) => (
          <li key={open.visit.id} className={rows.gap}>
            <VisitSide
              side={{ actor: open.guest, learn: [open.visit], show: [] }}
              own={own}
              place={open.visit}
              onEdit={(side) => onAsk({ kind: 'side', side, open })}
            />
            <span className={rows.open} role="img" aria-label={words.open}>
              <Notches />
            </span>
            <HostHole open={open} own={own} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Two notches that point away from each other: the pattern sheet's mark of what is to meet. */
const Notches = () => (
  <svg viewBox="0 0 64 40" width="64" height="40" aria-hidden="true" focusable="false">
    <path d="M25 15l-7 5 7 5ZM39 15l7 5-7 5Z" fill="currentColor" />
  </svg>
);
