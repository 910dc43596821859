import { factorsOf } from '#shared/domain/factorTags.ts';
import { FACTOR_TEXTS } from '#shared/domain/prompts/factorTexts.ts';
import { useFormats, useLang, useWords } from '../../../i18n/useWords.ts';
import { pathTo } from '../../../state/paths.ts';
import { useNavigate } from '../../../state/useRoute.ts';
import { useSession } from '../../../state/useSession.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { StatusMark } from '../../../ui/StatusMark.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import type { StrategyRow } from '../overview.ts';
import { Open } from './Open.tsx';
import styles from './StrategyList.module.css';

interface Props {
  readonly row: StrategyRow;
  readonly isOpen: boolean;
}

/** One strategy in a line: what, so that, whose, what next and how it stands. All of it leads to its form. */
export function StrategyLine({ row, isOpen }: Props) {
  const words = useWords().strategies;
  const lang = useLang();
  const formats = useFormats();
  const { workshop } = useSession();
  const navigate = useNavigate();
  const { card, status, owner, actors, lacking } = row;
  const { due } = card.strategy;
  const href = pathTo.strategy(workshop, card.id);
  return (
    <a
      href={href}
      data-row={card.id}
      className={styles.row}
      aria-current={isOpen || undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        navigate(href, { stay: true });
      }}
    >
      <span className={styles.number}>{row.number}</span>
      <span className={styles.what}>
        <b className={styles.text} lang={card.text.trim() ? card.lang : undefined}>
          {card.text.trim() || words.noText}
        </b>
        {card.soThat.trim() && <span>{words.soThat(card.soThat.trim())}</span>}
        <span className={styles.tags}>
          {actors.map((name) => (
            <Tag key={name}>{name}</Tag>
          ))}
          {factorsOf(card).map((factor) => (
            <Tag key={factor}>{FACTOR_TEXTS[factor].name[lang]}</Tag>
          ))}
          {lacking > 0 && <Open>{words.seeks(lacking)}</Open>}
        </span>
      </span>
      <span className={styles.owner}>{owner || <Open>{words.noOwner}</Open>}</span>
      <span className={styles.next}>
        {card.nextStep.trim() || <span className={styles.lacks}>{words.noNextStep}</span>}
        {due && <b>{words.by(formats.day(due))}</b>}
      </span>
      <span className={styles.status}>
        <StatusMark status={status}>{words.status[status]}</StatusMark>
      </span>
      <Icon name="chevron" className={styles.onward} />
    </a>
  );
}
