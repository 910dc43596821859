import { Rich } from '../../i18n/Rich.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { pathTo } from '../../state/paths.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { StatePage } from '../../ui/StatePage.tsx';
import { CopyFactList, type CopyFacts } from './CopyFactList.tsx';

interface Props {
  readonly copy: CopyFacts;
  readonly onRead: () => void;
  readonly onSave: () => void;
  readonly onRetry: () => void;
}

/** The key was replaced while the device held a copy, and perhaps words that it had not sent. */
export function ReplacedLinkPage({ copy, onRead, onSave, onRetry }: Props) {
  const { recovery, states, common } = useWords();
  const { replaced } = recovery;
  return (
    <StatePage
      motif="gap"
      title={replaced.title}
      actions={
        <>
          <ButtonLink href={pathTo.start()}>{replaced.enterCode}</ButtonLink>
          <Button variant="line" onClick={onRead}>
            {states.notHere.read}
          </Button>
          <Button variant="line" icon="download" onClick={onSave}>
            {states.notHere.save}
          </Button>
          <Button variant="bare" onClick={onRetry}>
            {common.retry}
          </Button>
        </>
      }
      footnote={replaced.foot}
    >
      <p>
        <Rich text={replaced.lead} />
      </p>
      <p>{replaced.next}</p>
      <CopyFactList copy={copy} />
    </StatePage>
  );
}
