import { useWords } from '../../i18n/useWords.ts';
import type { TakenIn } from '../../sync/api.ts';
import { Notice } from '../../ui/Notice.tsx';

interface Props {
  readonly taken: TakenIn;
}

/** What a file brought. */
export function TakenNotice({ taken }: Props) {
  const { boardFile } = useWords();
  const held = 'held' in taken ? taken.held : 0;
  const stage = 'stage' in taken ? taken.stage : 'unchanged';
  const desk = 'desk' in taken ? taken.desk : 'unchanged';
  const isNothing = [stage, desk].every((one) => one === 'unchanged') && taken.cards + held === 0;
  const title =
    taken.cards > 0 || !isNothing ? boardFile.cameIn(taken.cards) : boardFile.nothingNew;
  return (
    <Notice icon="check" title={title}>
      {stage === 'taken' && <p>{boardFile.stageTaken}</p>}
      {desk === 'taken' && <p>{boardFile.deskTaken}</p>}
      {stage === 'kept' && <p>{boardFile.stageKept}</p>}
      {held > 0 && <p>{boardFile.held(held)}</p>}
      {'isProved' in taken && !taken.isProved && taken.cards > 0 && <p>{boardFile.nobodys}</p>}
    </Notice>
  );
}
