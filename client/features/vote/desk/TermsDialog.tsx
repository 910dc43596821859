import { useState } from 'react';
import { COLUMN_NAMES, COLUMNS } from '#shared/domain/columns.ts';
import type { RoundTerms } from '#shared/domain/stage/roundTerms.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Stepper } from '../../../ui/Stepper.tsx';
import styles from './Desk.module.css';

interface Props {
  readonly terms: RoundTerms;
  readonly onTerms: (terms: RoundTerms) => void;
  readonly onClose: () => void;
}

/** More than these are no longer a choice. */
const MOST = 10;

/** How many buttons each voter has in the next round. What is chosen holds at once. */
export function TermsDialog({ terms, onTerms, onClose }: Props) {
  const { vote, common } = useWords();
  const { desk } = vote;
  const lang = useLang();
  const [shared, setShared] = useState(terms.total ?? 3);
  const { budget, total, perCard } = terms;
  const most = total ?? Math.max(1, ...COLUMNS.map((column) => budget[column] ?? 0));
  const step = (label: string, value: number, least: number, top: number) => ({
    label,
    value,
    min: least,
    max: top,
    lessLabel: desk.less(label),
    moreLabel: desk.more(label),
  });
  return (
    <Dialog
      title={desk.changeTitle}
      closeLabel={common.close}
      onClose={onClose}
      actions={<Button onClick={onClose}>{desk.save}</Button>}
    >
      <div className={styles.terms}>
        <Choice
          label={desk.kind}
          value={total ? 'shared' : 'columns'}
          options={(['columns', 'shared'] as const).map((value) => ({
            value,
            name: desk.kinds[value],
          }))}
          onChoose={(kind) => onTerms({ ...terms, total: kind === 'shared' ? shared : null })}
        />
        {total ? (
          <Stepper
            {...step(desk.sharedLabel, total, 1, MOST)}
            onChange={(value) => {
              setShared(value);
              onTerms(fitted({ ...terms, total: value }));
            }}
          />
        ) : (
          COLUMNS.map((column) => (
            <Stepper
              key={column}
              {...step(COLUMN_NAMES[column][lang], budget[column] ?? 0, 0, MOST)}
              onChange={(value) =>
                onTerms(fitted({ ...terms, budget: { ...budget, [column]: value } }))
              }
            />
          ))
        )}
        <Stepper
          {...step(desk.perCardLabel, perCard, 1, most)}
          onChange={(value) => onTerms({ ...terms, perCard: value })}
        />
      </div>
    </Dialog>
  );
}

/** Nobody can lay more on one card than they have, and somebody must have something. */
function fitted(terms: RoundTerms): RoundTerms {
  const { budget, total } = terms;
  const most = total ?? Math.max(...COLUMNS.map((column) => budget[column] ?? 0));
  if (most === 0) return { ...terms, budget: { ...budget, needs: 1 }, perCard: 1 };
  return { ...terms, perCard: Math.min(terms.perCard, most) };
}
