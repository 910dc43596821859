import { wantRung } from '#shared/board/edits/relations.ts';
import { RUNGS, type Rung } from '#shared/domain/ladder.ts';
import type { Tie } from '#shared/domain/ties.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useSession } from '../../../state/useSession.ts';
import { Button } from '../../../ui/Button.tsx';
import { capitalised } from '../capitalised.ts';
import { useRungName } from '../useRungName.ts';
import styles from './Panel.module.css';
import { RungSteps } from './RungSteps.tsx';

interface Props {
  readonly tie: Tie;
  readonly mayWrite: boolean;
}

/** Nobody wants to be open. */
const ABOVE_OPEN = RUNGS.slice(1);

/** Where the two want to be: one answer for the relation. */
export function WantedPart({ tie, mayWrite }: Props) {
  const words = useWords().gapMap;
  const session = useSession();
  const rungName = useRungName();
  const want = (rung: Rung | null) => {
    for (const source of rung === null ? tie.sources : [tie.id])
      session.edit(wantRung, source, rung);
  };
  if (!mayWrite) {
    return (
      <div className={styles.part}>
        <h3>{words.wanted}</h3>
        <p>{tie.wanted === null ? words.noWish : capitalised(rungName(tie.wanted))}</p>
      </div>
    );
  }
  return (
    <fieldset className={styles.part}>
      <legend>{words.wanted}</legend>
      <RungSteps rungs={ABOVE_OPEN} chosen={tie.wanted} onChoose={want} />
      {tie.wanted !== null && (
        <Button variant="bare" size="small" className={styles.back} onClick={() => want(null)}>
          {words.noWish}
        </Button>
      )}
    </fieldset>
  );
}
