import type { Ladder } from '#shared/domain/ladder.ts';
import { useStage } from '../../state/useStage.ts';

/** What the map says of the day that it is of. */
export interface MapDay {
  readonly title: string;
  readonly ladder: Ladder;
  readonly caseText: string;
}

/** The day of this board, as its stage says now. */
export function useMapDay(): MapDay {
  const title = useStage((stage) => stage.title) ?? '';
  const ladder = useStage((stage) => stage.ladder) ?? 'concepts';
  const caseText = useStage((stage) => stage.caseText) ?? '';
  return { title, ladder, caseText };
}
