import { standsFor } from '#shared/domain/actor.ts';
import { COLUMN_SHORT_NAMES } from '#shared/domain/columns.ts';
import { finds, foldText, type SoughtWord } from '#shared/domain/search.ts';
import { votesFor } from '#shared/domain/stage/votes.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import { useBoard } from '../../state/useBoard.ts';
import { useStage } from '../../state/useStage.ts';
import { Mark } from '../../ui/Mark.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { CellVotes } from './CellVotes.tsx';
import styles from './FoundCardRow.module.css';
import type { FoundCard } from './foundCards.ts';
import { Marked } from './Marked.tsx';

interface Props {
  readonly found: FoundCard;
  readonly words: readonly SoughtWord[];
  readonly href: string;
}

/** One found card, whole, with everything in which the words may stand. */
export function FoundCardRow({ found: { card, column, groupTitle }, words, href }: Props) {
  const { matrix } = useWords();
  const lang = useLang();
  const actors = useBoard((board) => board.actors);
  const votes = useStage((stage) => votesFor(stage, card)?.votes ?? 0) ?? 0;
  const named = [...new Set(card.actors.map((id) => standsFor(id, actors)))];
  const org = card.org && actors.get(standsFor(card.org, actors))?.name;
  const says = (text: string) => words.some((word) => finds([foldText(text)], [word]));
  return (
    <li className={styles.row} data-col={column}>
      <span className={styles.column}>
        <Mark column={column} />
        {COLUMN_SHORT_NAMES[column][lang]}
      </span>
      <div className={styles.card}>
        <a href={href} className={styles.text} lang={card.lang}>
          <Marked text={card.text.trim()} words={words} />
        </a>
        {says(card.soThat) && (
          <p className={styles.more} lang={card.lang}>
            <Marked text={card.soThat.trim()} words={words} />
          </p>
        )}
        <p className={styles.facts}>
          {groupTitle && (
            <span>
              {matrix.inGroup} <Marked text={groupTitle} words={words} />
            </span>
          )}
          {org && says(org) && (
            <span>
              {matrix.writtenBy} <Marked text={org} words={words} />
            </span>
          )}
          {named.map((id) => {
            const name = actors.get(id)?.name;
            return (
              name && (
                <Tag key={id}>
                  <Marked text={name} words={words} />
                </Tag>
              )
            );
          })}
        </p>
      </div>
      {votes > 0 && <CellVotes votes={votes} />}
    </li>
  );
}
