import type { Lang } from '#shared/domain/lang.ts';
import { textDiff } from '#shared/domain/textDiff.ts';
import { useWords } from '../../i18n/useWords.ts';
import styles from './ThenAndNow.module.css';

interface Props {
  readonly before: string;
  readonly now: string;
  readonly lang: Lang;
}

/** The words edge to edge, with what would come back underlined. */
export function ThenAndNow({ before, now, lang }: Props) {
  const { marks } = useWords();
  const { index, insert } = textDiff(now, before) ?? { index: 0, insert: '' };
  return (
    <div className={styles.both}>
      <p>
        <small>{marks.before}</small>
        {before === '' && marks.empty}
        <span lang={lang}>
          {before.slice(0, index)}
          {insert && <ins>{insert}</ins>}
          {before.slice(index + insert.length)}
        </span>
      </p>
      <p>
        <small>{marks.nowSays}</small>
        {now === '' ? marks.empty : <span lang={lang}>{now}</span>}
      </p>
    </div>
  );
}
