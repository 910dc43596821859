import type { Version } from '#shared/summary/versions.ts';
import { useMapDrawing } from '../../features/map/useMapDrawing.ts';
import { StoppedNotice } from '../../features/summary/panel/StoppedNotice.tsx';
import { EditLink } from './summary/EditLink.tsx';
import { LastFixed } from './summary/LastFixed.tsx';
import { OldCopy } from './summary/OldCopy.tsx';
import { SummaryLayout } from './summary/SummaryLayout.tsx';
import { ToReports } from './summary/ToReports.tsx';
import { type MadeSummary, useSummary } from './summary/useSummary.ts';
import { useVersion } from './summary/useVersion.ts';

/** What leaves the room, made here from what this device knows. */
export function SummaryPage() {
  const [version, choose] = useVersion();
  const made = useSummary(version);
  return made && <Shown made={made} version={version} onVersion={choose} />;
}

interface Props {
  readonly made: MadeSummary;
  readonly version: Version;
  readonly onVersion: (version: Version) => void;
}

function Shown({ made, version, onVersion }: Props) {
  const { reported } = made.summary.leftOut;
  const isStopped = reported > 0;
  return (
    <SummaryLayout
      made={made}
      version={version}
      onVersion={onVersion}
      drawing={useMapDrawing()}
      isStopped={isStopped}
      way={<EditLink />}
      notices={
        <>
          <OldCopy />
          <LastFixed />
          {isStopped && <StoppedNotice reported={reported} toReports={<ToReports asButton />} />}
        </>
      }
    />
  );
}
