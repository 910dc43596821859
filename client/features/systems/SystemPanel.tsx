import { useState } from 'react';
import type { Card } from '#shared/domain/card.ts';
import { type ChainSet, tablesIn } from '#shared/domain/chains.ts';
import { readSystem } from '#shared/domain/systemWords.ts';
import { useFormats, useWords } from '../../i18n/useWords.ts';
import { pathTo } from '../../state/paths.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import { useProjection } from '../../state/useProjection.ts';
import { useSession } from '../../state/useSession.ts';
import { useStage } from '../../state/useStage.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { NeedDialog } from './NeedDialog.tsx';
import { PartyViews } from './PartyViews.tsx';
import { Signs } from './Signs.tsx';
import styles from './SystemPanel.module.css';
import { useOwnParty, useParties } from './useParties.ts';

interface Props {
  readonly set: ChainSet;
  readonly system: Card;
  readonly cards: readonly Card[];
  /** Its name is read but not seen where the chain above says it. */
  readonly titled: boolean;
}

/** What is known of one system: how it shows, how each party sees it, and what comes out of it. */
export function SystemPanel({ set, system, cards, titled }: Props) {
  const words = useWords().systems;
  const { name } = readSystem(system.text);
  const from = useTablesFrom(set);
  return (
    <aside className={styles.panel} aria-label={words.chosen}>
      <div className={titled ? undefined : 'sr'}>
        <p className={styles.from}>{from ? words.systemFrom(from) : words.parts.invisibleSystem}</p>
        <h2 lang={system.lang}>{name}</h2>
      </div>
      <Signs system={system} />
      <Views set={set} system={system} />
      <Needs system={system} cards={cards} />
    </aside>
  );
}

/** The tables that wrote its chains. */
function useTablesFrom(set: ChainSet): string {
  const words = useWords().systems;
  const { list } = useFormats();
  const tables = useStage((stage) => stage.tables) ?? [];
  const from = tablesIn(set);
  const names = tables.filter(({ id }) => from.has(id)).map((table) => table.name);
  return names.length === 0 ? '' : words.fromTables(names, list(names));
}

function Views({ set, system }: Pick<Props, 'set' | 'system'>) {
  const words = useWords().systems;
  const { workshop } = useSession();
  const parties = useParties(set);
  const own = useOwnParty();
  const unshown = useProjection((projection) => projection.unshown.has(system.id));
  const mayWrite = useMayWrite();
  const [writing, setWriting] = useState(false);
  const ownName = parties.find(({ key }) => key === own)?.name;
  if (unshown) return <p className={styles.note}>{words.viewsWait}</p>;
  return (
    <section className={styles.part} aria-label={words.views}>
      <h3>{words.views}</h3>
      <PartyViews system={system.id} parties={parties} writing={writing} onWriting={setWriting} />
      <p className={styles.note}>{words.mayDiffer}</p>
      {mayWrite && !own && (
        <>
          <p>{words.noOrganisation}</p>
          <ButtonLink href={pathTo.join(workshop)} variant="line">
            {words.chooseOrganisation}
          </ButtonLink>
        </>
      )}
      {mayWrite && ownName !== undefined && !writing && (
        <div className={styles.write}>
          <p className={styles.note}>{words.youWriteAs(ownName)}</p>
          <Button onClick={() => setWriting(true)}>{words.writeView}</Button>
        </div>
      )}
    </section>
  );
}

/** The needs that were made of the system, and the way to make one. */
function Needs({ system, cards }: Pick<Props, 'system' | 'cards'>) {
  const words = useWords().systems;
  const { workshop } = useSession();
  const mayWrite = useMayWrite();
  const [making, setMaking] = useState(false);
  const needs = cards.filter(({ links }) => links.get(system.id) === 'mirrors');
  return (
    <>
      {needs.length > 0 && (
        <section className={styles.part} aria-label={words.needs}>
          <h3>{words.needs}</h3>
          <ul className={styles.signs}>
            {needs.map((need) => (
              <li key={need.id}>
                <a href={pathTo.card(workshop, need.id)} lang={need.lang}>
                  {need.text}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {mayWrite && (
        <Button variant="line" onClick={() => setMaking(true)}>
          {words.makeNeed}
        </Button>
      )}
      {making && <NeedDialog system={system} onClose={() => setMaking(false)} />}
    </>
  );
}
