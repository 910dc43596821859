import { textDiff } from '#shared/domain/textDiff.ts';
import { useWords } from '../../i18n/useWords.ts';
import styles from './ThenAndNow.module.css';

interface Props {
  readonly before: string;
  readonly now: string;
}

/** The words edge to edge, with what would come back underlined. */
export function ThenAndNow({ before, now }: Props) {
  const { marks } = useWords();
  const { index, insert } = textDiff(now, before) ?? { index: 0, insert: '' };
  return (
    <div className={styles.both}>
      <p>
        <small>{marks.before}</small>
        {before === '' && marks.empty}
        {before.slice(0, index)}
        {insert && <ins>{insert}</ins>}
        {before.slice(index + insert.length)}
      </p>
      <p>
        <small>{marks.nowSays}</small>
        {now === '' ? marks.empty : now}
      </p>
    </div>
  );
}
