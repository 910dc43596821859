import { Rich } from '../../i18n/Rich.tsx';
import { useFormats, useWords } from '../../i18n/useWords.ts';
import { pathTo } from '../../state/paths.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { StatePage } from '../../ui/StatePage.tsx';

interface Props {
  /** The day it was to be deleted, when that is what happened: `2027-06-10`. */
  readonly day: string | null;
  /** Whether there was a copy on this device to take away. */
  readonly hadCopy: boolean;
}

/** Deleted or expired. The copy on this device has been taken away too. */
export function GonePage({ day, hadCopy }: Props) {
  const { gone } = useWords().states;
  const formats = useFormats();
  return (
    <StatePage
      motif="holes"
      title={gone.title}
      actions={<ButtonLink href={pathTo.start()}>{gone.toStart}</ButtonLink>}
      footnote={gone.foot}
    >
      <p>
        <Rich text={day === null ? gone.leadNoDay : gone.lead(formats.day(day))} />
      </p>
      {hadCopy && <p>{gone.cleared}</p>}
    </StatePage>
  );
}
