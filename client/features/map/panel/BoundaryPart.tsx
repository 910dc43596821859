import { nameBoundary } from '#shared/board/edits/relations.ts';
import { BOUNDARIES, type Boundary } from '#shared/domain/relation.ts';
import type { Tie } from '#shared/domain/ties.ts';
import { useFormats, useWords } from '../../../i18n/useWords.ts';
import { useSession } from '../../../state/useSession.ts';
import { Icon } from '../../../ui/Icon.tsx';
import styles from './Panel.module.css';

interface Props {
  readonly tie: Tie;
  readonly mayWrite: boolean;
}

/** Which borders run between the two: as many as there are. */
export function BoundaryPart({ tie, mayWrite }: Props) {
  const words = useWords().gapMap;
  const { list } = useFormats();
  const session = useSession();
  const name = (boundary: Boundary, named: boolean) => {
    for (const source of named ? [tie.id] : tie.sources)
      session.edit(nameBoundary, source, boundary, named);
  };
  if (!mayWrite) {
    if (tie.boundaries.length === 0) return null;
    return (
      <div className={styles.part}>
        <h3>{words.boundary}</h3>
        <p>{list(tie.boundaries.map((boundary) => words.boundaries[boundary]))}</p>
      </div>
    );
  }
  return (
    <fieldset className={styles.part}>
      <legend>{words.boundary}</legend>
      <div className={styles.checks}>
        {BOUNDARIES.map((boundary) => {
          const isNamed = tie.boundaries.includes(boundary);
          return (
            <label key={boundary} className={styles.check}>
              <input type="checkbox" checked={isNamed} onChange={() => name(boundary, !isNamed)} />
              {isNamed && <Icon name="check" />}
              {words.boundaries[boundary]}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
