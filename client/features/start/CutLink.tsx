import { useWords } from '../../i18n/useWords.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { StatePage } from '../../ui/StatePage.tsx';

interface Props {
  readonly startHref: string;
  /** Where this device's own copy of the board opens, when it has one. */
  readonly boardHref: string | null;
}

/** A link whose key was cut off: what happened, what is safe, and the ways on. */
export function CutLink({ startHref, boardHref }: Props) {
  const { cutLink } = useWords().start;
  return (
    <StatePage
      motif="gap"
      title={cutLink.title}
      actions={
        <>
          {boardHref && <ButtonLink href={boardHref}>{cutLink.goOn}</ButtonLink>}
          <ButtonLink href={startHref} variant={boardHref ? 'line' : 'ink'}>
            {cutLink.enterCode}
          </ButtonLink>
        </>
      }
      footnote={cutLink.foot}
    >
      <p>{cutLink.lead}</p>
      <p>{cutLink.ask}</p>
    </StatePage>
  );
}
