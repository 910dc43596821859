import { GROUND_RULES } from '#shared/domain/prompts/groundRules.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { useLang } from '../../i18n/useWords.ts';
import styles from './RuleList.module.css';

interface Props {
  readonly rules: Stage['rules'];
}

/** The day's own rules, or the built-in ones with the reason for each. */
export function RuleList({ rules }: Props) {
  const lang = useLang();
  const lines =
    rules?.map((rule) => ({ rule, reason: '' })) ??
    GROUND_RULES.map(({ rule, reason }) => ({ rule: rule[lang], reason: reason[lang] }));
  return (
    <ol className={styles.rules}>
      {lines.map(({ rule, reason }, at) => (
        <li key={rule}>
          <b className={styles.number} aria-hidden="true">
            {at + 1}
          </b>
          <div>
            <b>{rule}</b>
            {reason && <p>{reason}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}

export const ruleCount = (rules: Stage['rules']): number => (rules ?? GROUND_RULES).length;
