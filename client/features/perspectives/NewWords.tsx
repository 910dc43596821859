import { useMemo, useState } from 'react';
import { textName } from '#shared/board/rootTexts.ts';
import type { TextPath } from '#shared/board/texts.ts';
import type { TableId } from '#shared/domain/ids.ts';
import { useWords } from '../../i18n/useWords.ts';
import { pathTo } from '../../state/paths.ts';
import { useBoard } from '../../state/useBoard.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import { useOwnTable } from '../../state/useOwnTable.ts';
import { useSession } from '../../state/useSession.ts';
import { useStage } from '../../state/useStage.ts';
import { useText } from '../../state/useText.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { classes } from '../../ui/classes.ts';
import { ShownWords } from '../../writing/text/ShownWords.tsx';
import styles from './NewWords.module.css';

interface Props {
  /** The other tables' too. */
  readonly everyTable: boolean;
}

/** The question before and now: a table's two texts, sewn together once both are written. */
export function NewWords({ everyTable }: Props) {
  const words = useWords().perspectives;
  const { workshop } = useSession();
  const mayWrite = useMayWrite();
  const own = useOwnTable();
  const here = own?.here.id ?? null;
  return (
    <section className={styles.part} aria-label={words.newWords}>
      <h2>{words.newWords}</h2>
      {here && <Pair table={here} writable={mayWrite} />}
      {!here && mayWrite && (
        <div className={styles.choose}>
          <p>{words.chooseTable}</p>
          <ButtonLink href={pathTo.join(workshop)} variant="line">
            {words.goToJoin}
          </ButtonLink>
        </div>
      )}
      {(everyTable || !here) && <OtherTables but={here} />}
    </section>
  );
}

function OtherTables({ but }: { readonly but: TableId | null }) {
  const { perspectives: words, common } = useWords();
  const texts = useBoard((board) => board.texts);
  const tables = useStage((stage) => stage.tables) ?? [];
  const asked = tables.filter(
    ({ id }) =>
      id !== but &&
      (['before', 'now'] as const).some((when) => texts.has(textName.question(when, id))),
  );
  if (asked.length === 0) return null;
  return (
    <>
      {but && <h3>{words.otherTables}</h3>}
      {asked.map(({ id, name }) => (
        <div key={id} className={styles.other}>
          <h4>{common.table(name)}</h4>
          <Pair table={id} writable={false} />
        </div>
      ))}
    </>
  );
}

interface PairProps {
  readonly table: TableId;
  readonly writable: boolean;
}

function Pair({ table, writable }: PairProps) {
  const before = useText(textName.question('before', table));
  const now = useText(textName.question('now', table));
  const isSewn = before.trim() !== '' && now.trim() !== '';
  return (
    <div className={classes(styles.pair, isSewn && styles.sewn)}>
      <Side when="before" table={table} text={before} writable={writable} />
      <Side when="now" table={table} text={now} writable={writable} />
    </div>
  );
}

interface SideProps extends PairProps {
  readonly when: 'before' | 'now';
  readonly text: string;
}

function Side({ when, table, text, writable }: SideProps) {
  const words = useWords().perspectives;
  const [open, setOpen] = useState(false);
  const path = useMemo<TextPath>(
    () => ({ of: 'root', name: textName.question(when, table) }),
    [when, table],
  );
  const label = words[when];
  return (
    <div className={classes(styles.side, styles[when])}>
      <span className={styles.cap}>{label}</span>
      {writable ? (
        <ShownWords
          path={path}
          words={text}
          label={label}
          question={when === 'before' ? words.beforeHole : words.nowHole}
          hint={when === 'now' ? words.nowHint : undefined}
          open={open}
          onOpen={setOpen}
        />
      ) : (
        <p>{text || words.notYet}</p>
      )}
    </div>
  );
}
