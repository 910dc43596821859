import { useId } from 'react';
import {
  NETWORK_CHECKS,
  type NetworkCheck,
  type NetworkFindings,
  type Rating,
  rate,
} from '#shared/domain/networkTest.ts';
import { useFormats, useWords } from '../../i18n/useWords.ts';
import type { IconName } from '../../ui/icons.tsx';
import { StateLine } from '../../ui/StateLine.tsx';
import { findingText } from './findingText.ts';
import styles from './NetworkTest.module.css';

interface Props extends Known {
  readonly heading: 'h2' | 'h3';
}

interface Known {
  readonly findings: NetworkFindings;
  readonly isRunning: boolean;
}

/** Everything that was tried, with what came of it. */
export function Findings({ findings, isRunning, heading: Heading }: Props) {
  const { network: words } = useWords();
  const title = useId();
  return (
    <section aria-labelledby={title}>
      <Heading id={title} className={styles.heading}>
        {words.results}
      </Heading>
      <dl className={styles.findings}>
        {NETWORK_CHECKS.map((check) => (
          <Finding key={check} check={check} findings={findings} isRunning={isRunning} />
        ))}
      </dl>
    </section>
  );
}

interface FindingProps extends Known {
  readonly check: NetworkCheck;
}

const LOOKS = {
  good: { tone: 'ok', icon: 'check' },
  note: { tone: 'warn', icon: 'eye' },
  bad: { tone: 'danger', icon: 'octagon' },
} as const satisfies Readonly<
  Record<Rating, { readonly tone: 'ok' | 'warn' | 'danger'; readonly icon: IconName }>
>;

function Finding({ check, findings, isRunning }: FindingProps) {
  const { network: words } = useWords();
  const text = findingText(check, findings, words, useFormats());
  const rating = rate(check, findings);
  return (
    <div className={styles.finding}>
      <dt>{words.checks[check]}</dt>
      <dd>
        {rating && <StateLine {...LOOKS[rating]}>{words.marks[rating]}</StateLine>}
        <span className={styles.text}>{text ?? (isRunning ? words.wait : words.notTried)}</span>
      </dd>
    </div>
  );
}
