import { type ReactNode, useState } from 'react';
import { linkCards, setStrategy } from '#shared/board/edits/strategy.ts';
import type { Card } from '#shared/domain/card.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { pathTo } from '../../../state/paths.ts';
import { useMayWrite } from '../../../state/useMayWrite.ts';
import { useNavigate } from '../../../state/useRoute.ts';
import { useSession } from '../../../state/useSession.ts';
import { useUndoOffer } from '../../../state/useUndoOffer.ts';
import { useIsShownHere } from '../../../state/useUnshownHere.ts';
import { Button } from '../../../ui/Button.tsx';
import { PickDialog } from '../need/PickDialog.tsx';
import type { Need, Overview } from '../overview.ts';
import styles from './ShortLists.module.css';

interface Props {
  readonly overview: Overview;
}

/** What is not a strategy yet: suggestions on the board, and needs that nothing answers. */
export function ShortLists({ overview }: Props) {
  const words = useWords().strategies;
  const without = overview.needs.filter(({ answered }) => !answered);
  const hasNeeds = overview.needs.length > 0;
  return (
    <div className={styles.lists}>
      {overview.suggestions.length > 0 && (
        <ShortList
          title={words.suggestions(overview.suggestions.length)}
          help={words.suggestionsHelp}
          items={overview.suggestions}
          draw={(card) => <Suggestion card={card} />}
        />
      )}
      {hasNeeds && without.length === 0 && <p className={styles.help}>{words.allAnswered}</p>}
      {without.length > 0 && (
        <ShortList
          title={words.needsWithout(without.length)}
          items={without.map((need) => ({ ...need, id: need.card.id }))}
          draw={(need) => <NeedLine need={need} overview={overview} />}
        />
      )}
    </div>
  );
}

/** As many as one looks through at once. */
const FIRST = 5;

interface ListProps<Item extends { readonly id: string }> {
  readonly title: string;
  readonly help?: string;
  readonly items: readonly Item[];
  readonly draw: (item: Item) => ReactNode;
}

function ShortList<Item extends { readonly id: string }>(props: ListProps<Item>) {
  const { title, help, items, draw } = props;
  const { showMore } = useWords().strategies;
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, FIRST);
  return (
    <section className={styles.list}>
      <h2>{title}</h2>
      {help && <p className={styles.help}>{help}</p>}
      <ul>
        {shown.map((item) => (
          <li key={item.id} className={styles.item}>
            {draw(item)}
          </li>
        ))}
      </ul>
      {shown.length < items.length && (
        <Button variant="line" size="small" onClick={() => setAll(true)}>
          {showMore(items.length - shown.length)}
        </Button>
      )}
    </section>
  );
}

function Suggestion({ card }: { readonly card: Card }) {
  const { strategies: words, onward } = useWords();
  const session = useSession();
  const navigate = useNavigate();
  const mayWrite = useMayWrite();
  const begin = () => {
    session.edit(setStrategy, card.id, 'status', 'idea');
    navigate(pathTo.strategy(session.workshop, card.id), { stay: true });
  };
  return (
    <>
      <span lang={card.text.trim() ? card.lang : undefined}>
        {card.text.trim() || words.noText}
      </span>
      {mayWrite && (
        <Button variant="line" size="small" onClick={begin}>
          {onward.toStrategy}
        </Button>
      )}
    </>
  );
}

interface NeedProps {
  readonly need: Need;
  readonly overview: Overview;
}

function NeedLine({ need, overview }: NeedProps) {
  const { strategies: words, onward } = useWords();
  const session = useSession();
  const navigate = useNavigate();
  const offer = useUndoOffer();
  const mayWrite = useMayWrite();
  const isShownHere = useIsShownHere(need.card.step);
  const [picking, setPicking] = useState(false);
  const link = (strategy: Card) => {
    setPicking(false);
    const undo = session.edit(linkCards, strategy.id, need.card.id, 'answers');
    if (undo) offer({ undo, message: words.linked });
  };
  return (
    <>
      <span lang={need.card.lang}>{need.text}</span>
      {mayWrite && (
        <span className={styles.acts}>
          {isShownHere && (
            <Button
              variant="line"
              size="small"
              onClick={() =>
                navigate(pathTo.answer(session.workshop, need.card.id), { stay: true })
              }
            >
              {onward.answerNeed}
            </Button>
          )}
          {overview.rows.length > 0 && (
            <Button variant="bare" size="small" onClick={() => setPicking(true)}>
              {words.linkHere}
            </Button>
          )}
        </span>
      )}
      {picking && (
        <PickDialog
          title={words.chooseStrategy}
          search={words.findStrategy}
          none={words.noStrategy}
          items={overview.rows.map(({ card }) => {
            const { id, text, lang } = card;
            return { id, text, lang, item: card };
          })}
          onPick={link}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  );
}
