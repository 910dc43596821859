import { STEP_NAMES } from '#shared/domain/steps.ts';
import { textOf } from '#shared/summary/cards.ts';
import type { NeedsPart as Needs } from '#shared/summary/Summary.ts';
import { SUMMARY_WORDS } from '#shared/summary/words/words.ts';
import { useLang } from '../../i18n/useWords.ts';
import sheet from './SummaryDocument.module.css';

interface Props {
  readonly needs: Needs;
}

/** Needs that no strategy answers. Before any is answered they are not all said twice. */
export function NeedsPart({ needs: { total, answered, without } }: Props) {
  const lang = useLang();
  const words = SUMMARY_WORDS[lang];
  const text = without.length === 0 ? words.allAnswered : words.noneAnswered(total);
  return (
    <section className={sheet.part}>
      <h2>{words.needs}</h2>
      {without.length === 0 || answered === 0 ? (
        <p>{text}</p>
      ) : (
        <ul className={sheet.list}>
          {without.map(({ step, line }) => (
            <li key={line.kind === 'card' ? line.id : line.cards[0]?.id}>
              {textOf(line) || words.noText}
              <p className={sheet.small}>{STEP_NAMES[step][lang]}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
