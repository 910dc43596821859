import { type ReactNode, useMemo, useState } from 'react';
import { standsFor } from '#shared/domain/actor.ts';
import { SWEDISH } from '#shared/domain/alphabet.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import type { Offer } from '#shared/domain/offer.ts';
import { useFormats, useWords } from '../../i18n/useWords.ts';
import { useActorName } from '../../state/useActorName.ts';
import { useBoard } from '../../state/useBoard.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import { Button } from '../../ui/Button.tsx';
import { OptionButton } from '../../ui/OptionButton.tsx';
import { SewnPair } from '../../ui/SewnPair.tsx';
import { OfferDialog } from './OfferDialog.tsx';
import { OfferSide } from './OfferSide.tsx';
import styles from './Offers.module.css';
import { useStakeDeeds } from './useStakeDeeds.ts';

interface Props {
  readonly own: ActorId | null;
  /** For whom one answers. */
  readonly lead: ReactNode;
}

/** "Vi kan bidra med": sewn to whoever takes it up, with a hole on the other side until somebody does. */
export function Offers({ own, lead }: Props) {
  const words = useWords().stakeholders;
  const offers = useOffers();
  const mayWrite = useMayWrite();
  const [adding, setAdding] = useState(false);
  return (
    <section aria-label={words.offers} className={styles.offers}>
      <h2>{words.offers}</h2>
      {lead}
      {offers.length === 0 && <p className={styles.none}>{words.noOffers}</p>}
      <ul className={styles.list}>
        {offers.map((offer) => (
          <li key={offer.id}>
            <OfferRow offer={offer} own={own} />
          </li>
        ))}
      </ul>
      {mayWrite && own && (
        <Button variant="line" icon="plus" className={styles.add} onClick={() => setAdding(true)}>
          {words.offers}
        </Button>
      )}
      {adding && own && <OfferDialog own={own} onClose={() => setAdding(false)} />}
    </section>
  );
}

function OfferRow({ offer, own }: Pick<Props, 'own'> & { readonly offer: Offer }) {
  const words = useWords().stakeholders;
  const { list } = useFormats();
  const name = useActorName();
  const deeds = useStakeDeeds();
  const mayWrite = useMayWrite();
  const taken = own !== null && offer.accepted.includes(own);
  const take = mayWrite && own && own !== offer.from && (
    <OptionButton marked pressed={taken} onClick={() => deeds.take(offer, own, !taken)}>
      {words.take}
    </OptionButton>
  );
  const from = <OfferSide offer={offer} />;
  if (offer.accepted.length === 0) {
    return (
      <div className={styles.untaken}>
        {from}
        <div className={styles.hole}>
          <b>{words.nobodyTook}</b>
          <p>{words.whoCan}</p>
          {take}
        </div>
      </div>
    );
  }
  return (
    <SewnPair seam="sewn">
      {from}
      <div className={styles.taker}>
        <b>{words.takesUp(list(offer.accepted.map(name)))}</b>
        {take}
      </div>
    </SewnPair>
  );
}

/** As they stand, with merged actors as one: nobody takes up what comes from itself. */
function useOffers(): readonly Offer[] {
  const offers = useBoard((board) => board.offers);
  const actors = useBoard((board) => board.actors);
  return useMemo(() => {
    const nameOf = (id: ActorId) => actors.get(id)?.name ?? '';
    const byName = (one: ActorId, other: ActorId) => SWEDISH.compare(nameOf(one), nameOf(other));
    return [...offers.values()]
      .filter(({ removed }) => removed === null)
      .map((offer) => {
        const from = standsFor(offer.from, actors);
        const takers = new Set(offer.accepted.map((id) => standsFor(id, actors)));
        takers.delete(from);
        return { ...offer, from, accepted: [...takers].sort(byName) };
      })
      .sort((one, other) => byName(one.from, other.from) || (one.id < other.id ? -1 : 1));
  }, [offers, actors]);
}
