import type { GapMap, MapTie } from '#shared/domain/map/gapMap.ts';
import type { Target } from '#shared/domain/map/scene.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { ActorRows } from './ActorRows.tsx';
import styles from './TieList.module.css';
import { TieRows } from './TieRows.tsx';
import type { MapNames } from './useMapNames.ts';

interface Props {
  readonly map: GapMap;
  readonly names: MapNames;
  readonly chosen: Target | null;
  readonly onChoose: (target: Target) => void;
  /** Beside the picture only the worst, with a way to the rest: the others are seen there. */
  readonly onAll?: () => void;
}

/** As many as stand beside the picture without being longer than it. */
const FEW = 6;

/** All that the map shows, in words and in order of need: the gaps first. */
export function TieList({ map, names, chosen, onChoose, onAll }: Props) {
  const words = useWords().gapMap;
  const gaps = map.ties.filter(({ rung }) => rung !== null && rung <= 1);
  const sewing = map.ties.filter(({ rung }) => rung !== null && rung > 1);
  const unsaid = [...map.ties.filter(({ rung }) => rung === null), ...map.unsaid];
  const of = (part: readonly MapTie[]) => words.ofAll(part.length, map.ties.length);
  const rows = { names, chosen, onChoose };
  return (
    <div className={styles.list}>
      <section>
        <Head title={words.found} count={of(gaps)} />
        {gaps.length > 0 ? (
          <TieRows {...rows} ties={onAll ? gaps.slice(0, FEW) : gaps} />
        ) : (
          <p className={styles.none}>{words.noGaps}</p>
        )}
        {onAll && gaps.length > FEW && (
          <Button variant="bare" size="small" onClick={onAll}>
            {words.allGaps(gaps.length)}
          </Button>
        )}
      </section>
      {!onAll && (
        <>
          {sewing.length > 0 && (
            <section>
              <Head title={words.sewing} count={of(sewing)} />
              <TieRows {...rows} ties={sewing} />
            </section>
          )}
          {unsaid.length > 0 && (
            <section>
              <Head title={words.unsaid} count={String(unsaid.length)} />
              <TieRows {...rows} ties={unsaid} />
            </section>
          )}
          <section>
            <Head title={words.actorList} count={String(map.actors.length)} />
            <ActorRows map={map} names={names} chosen={chosen} onChoose={onChoose} />
          </section>
        </>
      )}
    </div>
  );
}

const Head = ({ title, count }: { readonly title: string; readonly count: string }) => (
  <div className={styles.head}>
    <h2>{title}</h2>
    <span>{count}</span>
  </div>
);
