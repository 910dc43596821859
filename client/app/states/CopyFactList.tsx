import { useFormats, useWords } from '../../i18n/useWords.ts';
import { FactList } from '../../ui/FactList.tsx';

/** What this device has of a board that the relay does not let it into. */
export interface CopyFacts {
  /** When the relay was last heard, device clock ms. */
  readonly heard: number;
  readonly cards: number;
  readonly unsent: number;
}

interface Props {
  readonly copy: CopyFacts;
}

export function CopyFactList({ copy }: Props) {
  const { states, common } = useWords();
  const { notHere } = states;
  const formats = useFormats();
  return (
    <FactList
      facts={[
        { name: notHere.copyFrom, value: formats.moment(copy.heard) },
        { name: notHere.cardsInCopy, value: formats.number(copy.cards) },
        { name: notHere.notSent, value: common.texts(copy.unsent) },
      ]}
    />
  );
}
