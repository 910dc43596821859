import type { ActorId } from '#shared/domain/ids.ts';
import type { GapMap } from '#shared/domain/map/gapMap.ts';
import type { Target } from '#shared/domain/map/scene.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useMayWrite } from '../../../state/useMayWrite.ts';
import { TieRows } from '../TieRows.tsx';
import type { MapNames } from '../useMapNames.ts';
import { MarksPart } from './MarksPart.tsx';
import styles from './Panel.module.css';
import { PanelFrame } from './PanelFrame.tsx';

interface Props {
  readonly actor: ActorId;
  readonly map: GapMap;
  readonly names: MapNames;
  readonly onChoose: (target: Target) => void;
  readonly onLeave: () => void;
}

/** One actor: its relations, the worst first, and whether the person falls here. */
export function ActorPanel({ actor, map, names, onChoose, onLeave }: Props) {
  const words = useWords().gapMap;
  const mayWrite = useMayWrite();
  const cards = map.actors.find((one) => one.actor.id === actor)?.cards ?? 0;
  const ties = map.ties.filter(({ tie }) => tie.ends.includes(actor));
  const unsaid = map.unsaid.filter(({ tie }) => tie.ends.includes(actor));
  return (
    <PanelFrame about={words.aboutActor(cards)} title={names.actor(actor)} onLeave={onLeave}>
      <section className={styles.part}>
        <h3>{words.tiesOf}</h3>
        {ties.length === 0 && <p className={styles.quiet}>{words.noTies}</p>}
        <TieRows ties={[...ties, ...unsaid]} names={names} chosen={null} onChoose={onChoose} />
      </section>
      <MarksPart at={actor} mayWrite={mayWrite} />
    </PanelFrame>
  );
}
