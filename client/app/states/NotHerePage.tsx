import { Rich } from '../../i18n/Rich.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { pathTo } from '../../state/paths.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { StatePage } from '../../ui/StatePage.tsx';
import { CopyFactList, type CopyFacts } from './CopyFactList.tsx';

interface Props {
  readonly copy: CopyFacts | null;
  readonly onRead: () => void;
  readonly onSave: () => void;
  readonly onRetry: () => void;
}

/** This relay never knew the board, as after a start with an empty data folder: the copy is kept and can be read. */
export function NotHerePage({ copy, onRead, onSave, onRetry }: Props) {
  const { states, common } = useWords();
  const { notHere } = states;
  return (
    <StatePage
      motif="gap"
      title={notHere.title}
      actions={
        <>
          {copy && <Button onClick={onRead}>{notHere.read}</Button>}
          {copy && (
            <Button variant="line" icon="download" onClick={onSave}>
              {notHere.save}
            </Button>
          )}
          <Button variant={copy ? 'bare' : 'ink'} onClick={onRetry}>
            {common.retry}
          </Button>
          {!copy && (
            <ButtonLink href={pathTo.start()} variant="line">
              {states.gone.toStart}
            </ButtonLink>
          )}
        </>
      }
      footnote={notHere.foot}
    >
      <p>
        <Rich text={copy ? notHere.lead : notHere.leadNoCopy} />
      </p>
      {copy && <CopyFactList copy={copy} />}
    </StatePage>
  );
}
