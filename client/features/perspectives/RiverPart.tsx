import { useMemo } from 'react';
import type { Card } from '#shared/domain/card.ts';
import { fewUpstream, RIVER, riverOf } from '#shared/domain/river.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { AshoreList } from './AshoreList.tsx';
import styles from './RiverPart.module.css';
import { RiverProposal } from './RiverProposal.tsx';

interface Props {
  readonly cards: readonly Card[];
}

/** The river: whether a proposal pulls somebody out, teaches to swim, or goes where people fall in. */
export function RiverPart({ cards }: Props) {
  const words = useWords().perspectives;
  const river = useMemo(() => riverOf(cards), [cards]);
  const few = fewUpstream(river);
  const count = RIVER.reduce((sum, band) => sum + river.bands[band].length, river.ashore.length);
  return (
    <section className={styles.part} aria-label={words.river}>
      <h2>{words.river}</h2>
      <p className={styles.help}>{count > 0 ? words.riverHelp : words.noProposals}</p>
      {river.ashore.length > 0 && <AshoreList cards={river.ashore} />}
      {count > 0 && (
        <div className={styles.river}>
          {RIVER.map((band) => (
            <section
              key={band}
              className={styles.band}
              data-band={band}
              aria-label={words.bands[band]}
            >
              <header className={styles.head}>
                <h3>
                  <Icon name="next" />
                  {words.bands[band]}
                  <b>
                    <span aria-hidden="true">{river.bands[band].length}</span>
                    <span className="sr">{words.proposals(river.bands[band].length)}</span>
                  </b>
                </h3>
                <p>{words.bandHelp[band]}</p>
              </header>
              {river.bands[band].map((card) => (
                <RiverProposal key={card.id} card={card} />
              ))}
              {river.bands[band].length === 0 && (band !== 'upstream' || !few) && (
                <p className={styles.none}>{words.emptyBand}</p>
              )}
              {band === 'upstream' && few && (
                <p className={styles.few}>
                  <Mark column="needs" />
                  {few.upstream === 0
                    ? words.noneUpstream
                    : words.fewUpstream(few.upstream, few.all)}
                </p>
              )}
            </section>
          ))}
        </div>
      )}
    </section>
  );
}
