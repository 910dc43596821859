import { type KeyboardEvent, useId, useState } from 'react';
import type { Card } from '#shared/domain/card.ts';
import { CHAIRS, type Chair } from '#shared/domain/chairs.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Icon } from '../../ui/Icon.tsx';
import { DraftField } from '../../writing/draft/DraftField.tsx';
import { useDraftText } from '../../writing/draft/useDraftText.ts';
import { ChairNotes } from './ChairNotes.tsx';
import styles from './ChairTabs.module.css';
import { SaidHere } from './SaidHere.tsx';
import { useChairText } from './useChairText.ts';

interface Props {
  readonly chairs: Readonly<Record<Chair, readonly Card[]>>;
}

/** On a phone: one chair at a time. */
export function ChairTabs({ chairs }: Props) {
  const words = useWords().perspectives;
  const id = useId();
  const [chair, setChair] = useState<Chair>('person');
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = CHAIRS[(CHAIRS.indexOf(chair) + by + CHAIRS.length) % CHAIRS.length] ?? chair;
    setChair(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-chair=${next}]`)?.focus();
  };
  return (
    <section aria-label={words.chairsHead}>
      <div
        role="tablist"
        aria-label={words.chairsHead}
        className={styles.tabs}
        onKeyDown={onKeyDown}
      >
        {CHAIRS.map((each) => (
          <ChairTab
            key={each}
            id={id}
            chair={each}
            count={chairs[each].length}
            shown={each === chair}
            onShow={() => setChair(each)}
          />
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${chair}`}
        className={styles.panel}
      >
        {chairs[chair].map((card) => (
          <SaidHere key={card.id} card={card} label={words.editCard} />
        ))}
        <WriteHere key={chair} chair={chair} isEmpty={chairs[chair].length === 0} />
      </div>
    </section>
  );
}

interface TabProps {
  readonly id: string;
  readonly chair: Chair;
  readonly count: number;
  readonly shown: boolean;
  readonly onShow: () => void;
}

function ChairTab({ id, chair, count, shown, onShow }: TabProps) {
  const words = useWords().perspectives;
  const begun = useDraftText(`chair:${chair}`).text.trim() !== '';
  const state = begun ? words.begun : count > 0 ? words.cardsHere(count) : words.empty;
  return (
    <button
      type="button"
      role="tab"
      id={`${id}-${chair}`}
      data-chair={chair}
      aria-selected={shown}
      aria-controls={shown ? `${id}-panel` : undefined}
      tabIndex={shown ? 0 : -1}
      className={classes(styles.tab, shown && styles.shown)}
      onClick={onShow}
    >
      <Icon name={begun ? 'pen' : count > 0 ? 'check' : 'ring'} />
      {words.chairs[chair]}
      <span className="sr">, {state}</span>
    </button>
  );
}

function WriteHere({ chair, isEmpty }: { readonly chair: Chair; readonly isEmpty: boolean }) {
  const words = useWords().perspectives;
  const text = useChairText(chair);
  if (!useMayWrite()) return isEmpty ? <p>{words.nobodyYet}</p> : null;
  return (
    <>
      <DraftField
        draft={text.draft}
        label={words.sitDown[chair]}
        hint={chair === 'person' ? words.askFirst : undefined}
      />
      <div className={styles.dock}>
        <ChairNotes refused={text.refused} />
        <Button onClick={text.put}>{words.put}</Button>
      </div>
    </>
  );
}
