import type { Card } from '#shared/domain/card.ts';
import { RIVER } from '#shared/domain/river.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import styles from './RiverPart.module.css';
import { useRiver } from './useRiver.ts';
import { WayLine } from './WayLine.tsx';

const WAYS = ['charter', 'expedition'] as const;

/** A proposal in the river, with the way it goes, and the buttons that move it. */
export function RiverProposal({ card }: { readonly card: Card }) {
  const words = useWords().perspectives;
  const mayWrite = useMayWrite();
  const { move, choose } = useRiver();
  const { river, mode } = card.strategy;
  const groups = [
    {
      id: 'place',
      label: words.place,
      items: [
        ...RIVER.map((id) => ({ id, label: words.bands[id], checked: id === river })),
        { id: 'ashore', label: words.upFromRiver, checked: false },
      ],
    },
    {
      id: 'way',
      label: words.way,
      items: [
        ...WAYS.map((id) => ({ id, label: words.ways[id], checked: id === mode })),
        { id: 'noWay', label: words.noWaySaid, checked: mode === undefined },
      ],
    },
  ];
  const onPick = (id: string) => {
    const band = RIVER.find((each) => each === id);
    const way = WAYS.find((each) => each === id);
    if (band) move(card, band);
    else if (way) choose(card, way);
    else if (id === 'ashore') move(card, null);
    else choose(card, null);
  };
  return (
    <article className={styles.proposal}>
      <div className={styles.said}>
        <p lang={card.lang}>{card.text}</p>
        <WayLine way={mode ?? null} />
      </div>
      {mayWrite && (
        <Menu
          label={words.placeOf(card.text)}
          groups={groups}
          onPick={onPick}
          button={(button) => (
            <IconButton {...button} icon="more" label={words.placeOf(card.text)} size="small" />
          )}
        />
      )}
    </article>
  );
}
