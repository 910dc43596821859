import { useMemo } from 'react';
import { textName } from '#shared/board/rootTexts.ts';
import type { TextPath } from '#shared/board/texts.ts';
import type { RelationId } from '#shared/domain/ids.ts';
import type { Tie } from '#shared/domain/ties.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useText } from '../../../state/useText.ts';
import { WordsField } from '../../../writing/text/WordsField.tsx';
import styles from './Panel.module.css';

interface Props {
  readonly tie: Tie;
  readonly mayWrite: boolean;
}

/** The first stitch, and what holds when the one it hangs on is away. Words under earlier names of the two stay. */
export function TieWords({ tie, mayWrite }: Props) {
  const words = useWords().gapMap;
  const earlier = tie.sources.filter((source) => source !== tie.id);
  const kinds = [
    { kind: 'stitch', label: words.stitch, hint: words.stitchText },
    { kind: 'backup', label: words.backup, hint: words.backupText },
  ] as const;
  return (
    <div className={styles.part}>
      {kinds.map(({ kind, label, hint }) => (
        <div key={kind} className={styles.part}>
          <Words relation={tie.id} kind={kind} label={label} hint={hint} mayWrite={mayWrite} />
          {earlier.map((source) => (
            <Earlier key={source} relation={source} kind={kind} label={label} mayWrite={mayWrite} />
          ))}
        </div>
      ))}
    </div>
  );
}

interface WordsProps {
  readonly relation: RelationId;
  readonly kind: 'stitch' | 'backup';
  readonly label: string;
  readonly hint?: string;
  readonly mayWrite: boolean;
}

function Words({ relation, kind, label, hint, mayWrite }: WordsProps) {
  const name = textName[kind](relation);
  const path = useMemo<TextPath>(() => ({ of: 'root', name }), [name]);
  const text = useText(name);
  if (mayWrite) return <WordsField path={path} label={label} hint={hint} />;
  if (text === '') return null;
  return (
    <div>
      <h3 className={styles.label}>{label}</h3>
      <p>{text}</p>
    </div>
  );
}

function Earlier(props: Omit<WordsProps, 'hint'>) {
  const words = useWords().gapMap;
  const text = useText(textName[props.kind](props.relation));
  return text === '' ? null : <Words {...props} label={words.formerName(props.label)} />;
}
