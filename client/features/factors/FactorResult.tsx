import { type Factor, meanOf } from '#shared/domain/factors.ts';
import { FACTOR_TEXTS } from '#shared/domain/prompts/factorTexts.ts';
import type { ClosedCheck } from '#shared/domain/stage/check.ts';
import type { FactorRemark } from '#shared/domain/stage/checkRemarks.ts';
import { useFormats, useLang, useWords } from '../../i18n/useWords.ts';
import { chartOf, NARROW, WIDE } from './chart.ts';
import styles from './Results.module.css';
import { SpreadChart } from './SpreadChart.tsx';
import { StrategiesFor } from './StrategiesFor.tsx';

interface Props {
  readonly factor: Factor;
  readonly checks: readonly ClosedCheck[];
  readonly most: number;
  readonly remark: FactorRemark | null;
}

/** One factor: what was asked, how the answers fell, and what the mean does not tell. */
export function FactorResult({ factor, checks, most, remark }: Props) {
  const lang = useLang();
  const { moments, result } = useWords().factors;
  const { tenths } = useFormats();
  const { name, claim } = FACTOR_TEXTS[factor];
  const means = checks.map(({ moment, tallies }) => {
    const { spread } = tallies[factor];
    return spread
      ? result.meanOf(moments[moment], tenths(meanOf(spread)))
      : result.tooFewOf(moments[moment]);
  });
  const label = `${name[lang]}: ${means.join(', ')}`;
  return (
    <section className={styles.factor}>
      <div>
        <h2>{name[lang]}</h2>
        <p className={styles.claim}>{claim[lang]}</p>
      </div>
      <div className={styles.wide}>
        <SpreadChart chart={chartOf(checks, factor, WIDE, most)} shape={WIDE} label={label} />
      </div>
      <div className={styles.narrow}>
        <SpreadChart chart={chartOf(checks, factor, NARROW, most)} shape={NARROW} label={label} />
      </div>
      <div className={styles.remark}>
        {remark && (
          <p>
            <Remark remark={remark} />
          </p>
        )}
        <StrategiesFor factor={factor} />
      </div>
    </section>
  );
}

function Remark({ remark }: { readonly remark: FactorRemark }) {
  const { result, ofMoments } = useWords().factors;
  switch (remark.kind) {
    case 'split':
      return result.split(ofMoments[remark.moment]);
    case 'fewAnswered':
      return result.fewAnswered(ofMoments[remark.moment]);
    case 'moved':
      return remark.by > 0 ? result.movedUp : result.movedDown;
  }
}
