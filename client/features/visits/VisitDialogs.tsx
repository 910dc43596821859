import { exhaustive } from '#shared/domain/assert.ts';
import { AgreedDialog } from './AgreedDialog.tsx';
import { OfferDialog } from './OfferDialog.tsx';
import { SideDialog } from './SideDialog.tsx';
import type { VisitAsk, VisitPart } from './visitProps.ts';
import { WishDialog } from './WishDialog.tsx';

interface Props extends Pick<VisitPart, 'exchange' | 'own'> {
  readonly ask: VisitAsk | null;
  readonly onClose: () => void;
}

/** The one dialog that is open, if any. What it is about may be gone meanwhile: others write here too. */
export function VisitDialogs({ ask, exchange, own, onClose }: Props) {
  if (!ask) return null;
  switch (ask.kind) {
    case 'wish':
      return (
        own && (
          <WishDialog
            own={own}
            host={ask.host}
            offers={exchange.offers.has(own)}
            onClose={onClose}
          />
        )
      );
    case 'offer':
      return own && <OfferDialog own={own} onClose={onClose} />;
    case 'side':
      return <SideDialog side={ask.side} open={ask.open} onClose={onClose} />;
    case 'agreed': {
      const way = exchange.agreed.find(
        ({ guest, host }) => guest === ask.guest && host === ask.host,
      );
      return way ? <AgreedDialog way={way} onClose={onClose} /> : null;
    }
    default:
      return exhaustive(ask);
  }
}
