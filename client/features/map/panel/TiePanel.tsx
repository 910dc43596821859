import type { MapTie } from '#shared/domain/map/gapMap.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useMayWrite } from '../../../state/useMayWrite.ts';
import { Swatch } from '../Swatch.tsx';
import type { MapNames } from '../useMapNames.ts';
import { BoundaryPart } from './BoundaryPart.tsx';
import { CardsPart } from './CardsPart.tsx';
import { LadderPart } from './LadderPart.tsx';
import { MarksPart } from './MarksPart.tsx';
import { PanelFrame } from './PanelFrame.tsx';
import { TieWords } from './TieWords.tsx';
import { VisitPart } from './VisitPart.tsx';
import { WantedPart } from './WantedPart.tsx';

interface Props {
  readonly mapTie: MapTie;
  readonly names: MapNames;
  readonly onLeave: () => void;
}

/** One relation: where its two ends stand, where they want to be, and the first stitch there. */
export function TiePanel({ mapTie, names, onLeave }: Props) {
  const words = useWords().gapMap;
  const mayWrite = useMayWrite();
  const { tie, rung, cards } = mapTie;
  const [one, other] = names.ends(mapTie);
  return (
    <PanelFrame
      about={words.aboutTie(cards)}
      onLeave={onLeave}
      title={
        <>
          {one}
          <Swatch rung={rung} width={52} height={26} />
          <span className="sr"> – </span>
          {other}
        </>
      }
    >
      <LadderPart tie={tie} names={names} mayWrite={mayWrite} />
      <WantedPart tie={tie} mayWrite={mayWrite} />
      <TieWords tie={tie} mayWrite={mayWrite} />
      <BoundaryPart tie={tie} mayWrite={mayWrite} />
      <CardsPart tie={tie} mayWrite={mayWrite} />
      <MarksPart at={tie.id} mayWrite={mayWrite} />
      <VisitPart tie={tie} names={names} />
    </PanelFrame>
  );
}
