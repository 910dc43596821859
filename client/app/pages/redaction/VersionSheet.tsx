import { documentOf } from '#shared/summary/document/documentOf.ts';
import type { KeptSummary } from '#shared/summary/keptSummary.ts';
import { MapFigure } from '../../../features/map/MapFigure.tsx';
import { useKeptDrawing } from '../../../features/map/useMapDrawing.ts';
import { SummarySheet } from '../../../features/summary/sheet/SummarySheet.tsx';
import { useLang } from '../../../i18n/useWords.ts';

interface Props {
  readonly kept: KeptSummary;
}

/** What was fixed, beside where the next version is begun. */
export function VersionSheet({ kept: { summary, choices } }: Props) {
  const { draw } = useKeptDrawing(summary);
  return (
    <SummarySheet
      document={documentOf(summary, useLang(), choices)}
      map={(alt) => <MapFigure draw={draw} alt={alt} />}
    />
  );
}
