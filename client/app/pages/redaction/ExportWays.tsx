import { useWords } from '../../../i18n/useWords.ts';
import { pathTo } from '../../../state/paths.ts';
import { useSession } from '../../../state/useSession.ts';
import { ButtonLink } from '../../../ui/ButtonLink.tsx';
import { StateLine } from '../../../ui/StateLine.tsx';

interface Props {
  readonly isStopped: boolean;
  /** The fixed version that holds now; null while it is working material. */
  readonly version: string | null;
}

/** To where the files are made: of what is fixed, or of what is written now. */
export function ExportWays({ isStopped, version }: Props) {
  const words = useWords().redaction;
  const { workshop } = useSession();
  if (isStopped) return <StateLine icon="clock">{words.exportsStopped}</StateLine>;
  const href = version === null ? pathTo.summary(workshop) : pathTo.version(workshop, version);
  return (
    <p>
      <ButtonLink href={href} variant="line" icon="download">
        {words.toFiles}
      </ButtonLink>
    </p>
  );
}
