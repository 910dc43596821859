import type { Ladder, Rung } from '#shared/domain/ladder.ts';
import { rungPhrase } from '#shared/summary/phrases.ts';
import { useLang } from '../../i18n/useWords.ts';
import { useStage } from '../../state/useStage.ts';

/** What this workshop's ladder calls a rung, as in running text. `kept`: the ladder of what is shown as it was then. */
export function useRungName(kept?: Ladder): (rung: Rung) => string {
  const lang = useLang();
  const ladder = useStage((stage) => stage.ladder) ?? 'concepts';
  return (rung) => rungPhrase(kept ?? ladder, rung, lang);
}
