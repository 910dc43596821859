import { useState } from 'react';
import type { Card } from '#shared/domain/card.ts';
import { NO_CHAIN } from '#shared/domain/chains.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import { useTablesHere } from '../../state/useTablesHere.ts';
import { useIsShownHere } from '../../state/useUnshownHere.ts';
import { Button } from '../../ui/Button.tsx';
import { StateLine } from '../../ui/StateLine.tsx';
import { useMedia } from '../../ui/useMedia.ts';
import { ChainList } from './ChainList.tsx';
import { ChainPager } from './ChainPager.tsx';
import { ChainTable } from './ChainTable.tsx';
import { EditPartDialog } from './EditPartDialog.tsx';
import { EmptyChains } from './EmptyChains.tsx';
import { FillDialog } from './FillDialog.tsx';
import { SystemPanel } from './SystemPanel.tsx';
import styles from './SystemsView.module.css';
import { type Gap, PartActionsContext } from './systemsContext.ts';
import { SYSTEMS_LIE, useFill } from './useFill.ts';
import { type ChainHere, useSystems } from './useSystems.ts';

/** Three parts side by side need this much. */
const WIDE = '(min-width: 700px)';

/** Chains from what shows to what makes it happen again, and beside them the system one reads about. */
export function SystemsView() {
  const { systems: words, ownTable } = useWords();
  const [onlyMine, setOnlyMine] = useState(false);
  const mine = useTablesHere();
  const { sets, here, at, current, cards, turnTo } = useSystems(onlyMine ? mine : null);
  const [asList, setAsList] = useState(false);
  const [gap, setGap] = useState<Gap | null>(null);
  const [edited, setEdited] = useState<Card | null>(null);
  const { loosen } = useFill();
  const wide = useMedia(WIDE, true);
  const turn = ({ chain }: ChainHere) => turnTo(chain);
  const fill = (next: Gap) => {
    turnTo(next.chain);
    setGap(next);
  };
  const plain = wide ? words.asChains : words.oneByOne;
  return (
    <PartActionsContext value={{ fill, edit: setEdited, loosen }}>
      <div className={styles.head}>
        <div>
          <h1>{words.question}</h1>
          <p className={styles.help}>{words.help}</p>
          <Silence />
        </div>
        <div className={styles.end}>
          {mine && (
            <Button
              variant="line"
              icon={onlyMine ? 'check' : undefined}
              aria-pressed={onlyMine}
              onClick={() => setOnlyMine(!onlyMine)}
            >
              {ownTable.mine}
            </Button>
          )}
          {here.length > 0 && (
            <Button variant="line" icon="list" onClick={() => setAsList(!asList)}>
              {asList ? plain : words.asList}
            </Button>
          )}
        </div>
      </div>
      <div className={styles.page}>
        <section className={styles.chains} aria-label={words.chains}>
          {here.length === 0 ? (
            <EmptyChains />
          ) : asList ? (
            <ChainList here={here} />
          ) : wide ? (
            <ChainTable sets={sets} current={current} onTurn={turn} />
          ) : (
            <ChainPager here={here} at={at} onTurn={turn} />
          )}
          {here.length > 0 && (
            <WriteEffect onWrite={() => fill({ part: 'effect', chain: NO_CHAIN })} />
          )}
        </section>
        {current?.set.system && (
          <SystemPanel
            key={current.set.system.id}
            set={current.set}
            system={current.set.system}
            cards={cards}
            titled={wide || asList}
          />
        )}
      </div>
      {gap && <FillDialog gap={gap} cards={cards} onClose={() => setGap(null)} />}
      {edited && <EditPartDialog card={edited} onClose={() => setEdited(null)} />}
    </PartActionsContext>
  );
}

function WriteEffect({ onWrite }: { readonly onWrite: () => void }) {
  const words = useWords().systems;
  if (!useMayWrite()) return null;
  return (
    <Button variant="line" icon="plus" className={styles.add} onClick={onWrite}>
      {words.writeEffect}
    </Button>
  );
}

/** Said while what one writes here is seen by nobody else. */
function Silence() {
  const { silence } = useWords();
  const mayWrite = useMayWrite();
  if (useIsShownHere(SYSTEMS_LIE.step) || !mayWrite) return null;
  return <StateLine icon="eyeOff">{silence.onlyYou}</StateLine>;
}
