import { useWords } from '../../i18n/useWords.ts';
import { pathTo } from '../../state/paths.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { StatePage } from '../../ui/StatePage.tsx';

interface Props {
  /** Left out where trying again would change nothing. */
  readonly onRetry?: () => void;
}

/** A key that the relay does not take: replaced since, or not for this. The copy on the device is kept. */
export function BadLinkPage({ onRetry }: Props) {
  const { states, common } = useWords();
  return (
    <StatePage
      motif="gap"
      title={states.badLink.title}
      actions={
        <>
          <ButtonLink href={pathTo.start()}>{states.gone.toStart}</ButtonLink>
          {onRetry && (
            <Button variant="line" onClick={onRetry}>
              {common.retry}
            </Button>
          )}
        </>
      }
      footnote={states.badLink.foot}
    >
      <p>{states.badLink.lead}</p>
    </StatePage>
  );
}
