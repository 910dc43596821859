import { waveAt } from '#shared/domain/stage/waves.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useProjection } from '../../../state/useProjection.ts';
import { useRelayTime } from '../../../state/useRelayTime.ts';

interface Props {
  /** What is said where people do not take turns in growing groups, or the clock does not run. */
  readonly otherwise: string;
}

const SECOND_MS = 1_000;

/** "Nu två och två": a calm word at each change, in the room's own time. */
export function WaveLine({ otherwise }: Props) {
  const words = useWords().waves;
  const now = useRelayTime(SECOND_MS);
  const timer = useProjection(({ stage }) => stage?.timer ?? null);
  const wave = timer && waveAt(timer, now);
  return <span role="status">{wave ? words.now[wave] : otherwise}</span>;
}
