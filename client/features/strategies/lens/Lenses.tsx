import { setStrategy } from '#shared/board/edits/strategy.ts';
import type { Card } from '#shared/domain/card.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useMayWrite } from '../../../state/useMayWrite.ts';
import { useSession } from '../../../state/useSession.ts';
import { Button } from '../../../ui/Button.tsx';
import { TapChoice } from '../../../ui/TapChoice.tsx';
import { Open } from '../list/Open.tsx';
import { FactorTags } from './FactorTags.tsx';
import styles from './Lenses.module.css';

const LENSES = [
  'status',
  'river',
  'mode',
  'reach',
  'tier',
  'form',
  'mandate',
  'power',
  'level',
] as const;

/** Ways to look at a strategy: one press each, saved at once, pressed away again. */
export function Lenses({ card }: { readonly card: Card }) {
  const words = useWords().lenses;
  const session = useSession();
  const mayWrite = useMayWrite();
  const { strategy } = card;
  const set = (key: string, value: unknown) => session.edit(setStrategy, card.id, key, value);
  return (
    <section className={styles.lenses}>
      <div>
        <h3>{words.title}</h3>
        <p className={styles.help}>{words.help}</p>
      </div>
      {LENSES.map((lens) => {
        const { label, ...names } = words.lens[lens];
        return (
          <TapChoice
            key={lens}
            label={label}
            even
            disabled={!mayWrite}
            options={Object.entries(names).map(([value, name]) => ({ value, name }))}
            value={strategy[lens] ?? null}
            // Without a status of its own a strategy is an idea, or ready.
            onChoose={(value) => set(lens, lens === 'status' ? (value ?? 'idea') : value)}
          />
        );
      })}
      {strategy.form === 'project' && <Open>{words.projectHint}</Open>}
      <FactorTags card={card} />
      <Button
        variant="line"
        icon={strategy.escalated ? 'check' : 'flag'}
        aria-pressed={strategy.escalated === true}
        disabled={!mayWrite}
        className={styles.escalate}
        onClick={() => set('escalated', !strategy.escalated)}
      >
        {strategy.escalated ? words.escalated : words.escalate}
      </Button>
    </section>
  );
}
