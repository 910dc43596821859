import { standsFor } from '#shared/domain/actor.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import { useFormats, useWords } from '../../../i18n/useWords.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { StateLine } from '../../../ui/StateLine.tsx';
import type { Writers } from './writers.ts';

interface Props {
  readonly writers: Writers;
  /** One has the card open oneself. */
  readonly together?: boolean;
}

/** "Elevhälsan skriver också här": organisations, never people. */
export function WritersLine({ writers, together = false }: Props) {
  const words = useWords().board;
  const formats = useFormats();
  const actors = useBoard((board) => board.actors);
  const names = writers
    .split(' ')
    .map((id) => actors.get(standsFor(id as ActorId, actors))?.name ?? words.somebody);
  const said = formats.list(names);
  return <StateLine>{together ? words.writingTogether(said) : words.writingHere(said)}</StateLine>;
}
