import type { ReactNode } from 'react';
import { isShown } from '#shared/domain/card.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useBoard } from '../../state/useBoard.ts';
import { AskView } from './ask/AskView.tsx';
import { Foot } from './frame/Foot.tsx';
import { useUntil } from './frame/useUntil.ts';
import { HeldView } from './held/HeldView.tsx';
import type { Door } from './join/Door.ts';
import { LobbyView } from './join/LobbyView.tsx';
import styles from './Projector.module.css';
import { BreakView } from './pause/BreakView.tsx';
import { PromisesView } from './promises/PromisesView.tsx';
import { gatheredUntil, type ScreenView, screenView } from './screenView.ts';
import { ResultView } from './vote/ResultView.tsx';
import { VoteView } from './vote/VoteView.tsx';
import { SpotlightView } from './wall/SpotlightView.tsx';
import { WallView } from './wall/WallView.tsx';

interface Props {
  readonly stage: Stage;
  readonly door: Door;
  /** Given when what is shown may be old: `Senast uppdaterad 10.42`. */
  readonly lastUpdated: string | null;
  /** For whoever stands beside it: appears when somebody reaches for it. */
  readonly controls: ReactNode;
  /** The pages of the gap map, drawn when it is held up. */
  readonly map: readonly ReactNode[];
}

/** The big screen, drawn for 1920 × 1080 and laid out for whatever it is shown on. It follows the room by itself. */
export function Projector({ stage, door, lastUpdated, controls, map }: Props) {
  const view = useScreenView(stage);
  return (
    <>
      <main className={styles.screen}>
        <div className={styles.picture}>
          <View view={view} stage={stage} door={door} map={map} />
          <Foot locked={stage.locked} lastUpdated={lastUpdated} />
        </div>
      </main>
      {controls}
    </>
  );
}

type ViewProps = Pick<Props, 'stage' | 'door' | 'map'> & { readonly view: ScreenView };

function View({ view, stage, door, map }: ViewProps) {
  const { projector, exercises } = useWords();
  const isGathered = useUntil(gatheredUntil(stage));
  if (isGathered) {
    return (
      <AskView stage={stage} door={door} said={projector.gathered} help={projector.gatheredHelp} />
    );
  }
  switch (view.kind) {
    case 'lobby':
      return <LobbyView stage={stage} door={door} />;
    case 'ask':
      return <AskView stage={stage} door={door} />;
    case 'wall':
      return <WallView key={view.step} step={view.step} stage={stage} door={door} />;
    case 'vote':
      return <VoteView stage={stage} door={door} />;
    case 'result':
      return <ResultView key={view.step} step={view.step} stage={stage} />;
    case 'spotlight':
      return <SpotlightView card={view.card} stage={stage} />;
    case 'break':
      return <BreakView stage={stage} name={view.name} />;
    case 'promises':
      return <PromisesView stage={stage} />;
    case 'map':
      return <HeldView stage={stage} title={exercises.names.map} pages={map} />;
  }
}

/** A card in the light that has been taken away or hidden since is no longer in it. */
function useScreenView(stage: Stage): ScreenView {
  const { spotlight } = stage;
  const isLit = useBoard(({ cards }) => {
    const card = spotlight === null ? undefined : cards.get(spotlight);
    return card !== undefined && isShown(card);
  });
  return screenView(isLit ? stage : { ...stage, spotlight: null });
}
