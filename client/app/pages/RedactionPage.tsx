import { useMemo } from 'react';
import { MapFigure } from '../../features/map/MapFigure.tsx';
import { useMapDrawing } from '../../features/map/useMapDrawing.ts';
import type { Fix } from '../../features/redaction/fixing.ts';
import { Redaction } from '../../features/redaction/Redaction.tsx';
import { SummaryPreview } from '../../features/summary/preview/SummaryPreview.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { pathTo } from '../../state/paths.ts';
import { useActors } from '../../state/useActors.ts';
import { useApi } from '../../state/useApi.ts';
import { useDesk } from '../../state/useDesk.ts';
import { useSession } from '../../state/useSession.ts';
import { useStage } from '../../state/useStage.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Wordmark } from '../../ui/Wordmark.tsx';
import { DraftProvider } from '../../writing/draft/DraftProvider.tsx';
import { ExportWays } from './redaction/ExportWays.tsx';
import { KeptVersion } from './redaction/KeptVersion.tsx';
import { OpenReports } from './redaction/OpenReports.tsx';
import { useEdited } from './redaction/useEdited.ts';
import { VersionSheet } from './redaction/VersionSheet.tsx';

/** Where the organiser edits what leaves the room. */
export const RedactionPage = () => (
  <DraftProvider>
    <Edited />
  </DraftProvider>
);

function Edited() {
  const { redaction, start } = useWords();
  const { workshop } = useSession();
  const edited = useEdited();
  const fix = useFix();
  const { draw } = useMapDrawing();
  const names = useActors().map(({ name }) => name);
  const deleteOn = useStage((stage) => stage.deleteOn);
  const last = useDesk(({ state, fixed }) => (state === 'fixed' ? fixed.at(-1) : null));
  if (!edited || deleteOn === null) return null;
  const { document, reported } = edited;
  const drawMap = (alt: string) => <MapFigure draw={draw} alt={alt} />;
  return (
    <Redaction
      fix={fix}
      pathOfVersion={(number) => pathTo.version(workshop, number)}
      deleteOn={deleteOn}
      reported={reported.length}
      reports={<OpenReports cards={reported} />}
      lacks={edited.lacks}
      amounts={edited.amounts}
      organisations={names}
      exports={<ExportWays isStopped={reported.length > 0} version={last?.number ?? null} />}
      preview={(written) =>
        last ? (
          <KeptVersion key={last.number} number={last.number}>
            {(kept) => <VersionSheet kept={kept} />}
          </KeptVersion>
        ) : (
          <SummaryPreview document={document} map={drawMap} focused={written} />
        )
      }
      wordmark={<Wordmark href={pathTo.start()} label={start.toStart} />}
      ways={
        <ButtonLink href={pathTo.desk(workshop)} variant="bare" size="small" icon="previous">
          {redaction.toDesk}
        </ButtonLink>
      }
    />
  );
}

/** Names the revision that is seen: nobody fixes what they have not looked at. */
function useFix(): Fix {
  const api = useApi();
  const session = useSession();
  return useMemo(
    () => (keep) => {
      const revision = session.desk.get()?.revision ?? 0;
      const request = keep === undefined ? { revision } : { revision, keep };
      return api.fix({ id: session.workshop, key: session.key }, request);
    },
    [api, session],
  );
}
