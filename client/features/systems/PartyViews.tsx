import { useMemo } from 'react';
import { textName } from '#shared/board/rootTexts.ts';
import type { TextPath } from '#shared/board/texts.ts';
import type { ActorId, CardId } from '#shared/domain/ids.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import { classes } from '../../ui/classes.ts';
import { ShownWords } from '../../writing/text/ShownWords.tsx';
import styles from './PartyViews.module.css';
import type { PartyView } from './useParties.ts';

interface Props {
  readonly system: CardId;
  readonly parties: readonly PartyView[];
  /** One's own party's words are being written. */
  readonly writing: boolean;
  readonly onWriting: (writing: boolean) => void;
}

/** How each party sees a system: a cloth each, paper between. They are never sewn together. */
export function PartyViews({ system, parties, writing, onWriting }: Props) {
  const words = useWords().systems;
  const mayWrite = useMayWrite();
  return (
    <ul className={styles.views}>
      {parties.map(({ key, name, words: text, own }) => (
        <li
          key={key}
          className={classes(
            styles.view,
            text === '' && (own && mayWrite ? styles.asked : styles.hole),
          )}
        >
          <b>{name}</b>
          {own && mayWrite ? (
            <OwnView
              system={system}
              party={key}
              name={name}
              words={text}
              open={writing}
              onOpen={onWriting}
            />
          ) : (
            <p>{text || words.notWritten}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

interface OwnProps {
  readonly system: CardId;
  readonly party: ActorId;
  readonly name: string;
  readonly words: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

function OwnView({ system, party, name, words: text, open, onOpen }: OwnProps) {
  const words = useWords().systems;
  const path = useMemo<TextPath>(
    () => ({ of: 'root', name: textName.view(system, party) }),
    [system, party],
  );
  return (
    <ShownWords
      path={path}
      words={text}
      label={words.viewOf(name)}
      question={words.howDoYou}
      open={open}
      onOpen={onOpen}
    />
  );
}
