import { type ReactNode, useEffect, useId, useState } from 'react';
import type { WorkshopId } from '#shared/domain/ids.ts';
import { useFormats, useWords } from '../../i18n/useWords.ts';
import type { Answer, ApiProblem } from '../../sync/api.ts';
import type { EarlierDay } from '../../sync/earlierDay.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { EarlierDialog } from './EarlierDialog.tsx';
import styles from './EarlierPlan.module.css';
import { earlierProblemText, whatComes } from './earlierText.ts';

/** Where earlier workshops are found. */
export interface EarlierSource {
  /** Those that this device organises, newest first. */
  readonly workshops: readonly { readonly id: WorkshopId; readonly title: string }[];
  readonly recall: (id: WorkshopId) => Answer<EarlierDay>;
  /** The one that somebody came from, as from its desk. */
  readonly first: WorkshopId | null;
  /** A button that takes one from a file. */
  readonly fromFile: (onChosen: (day: EarlierDay) => void) => ReactNode;
}

interface Props {
  readonly source: EarlierSource;
  /** Which one the form goes by; null: none. */
  readonly chosen: EarlierDay | null;
  readonly onChoose: (day: EarlierDay | null) => void;
}

type State =
  | { readonly kind: 'ready' | 'choosing' | 'looking' | 'dropped' }
  | { readonly kind: 'refused'; readonly why: ApiProblem };

/** By which earlier workshop a new one goes, and how to choose it. */
export function EarlierPlan({ source, chosen, onChoose }: Props) {
  const words = useWords();
  const { earlier } = words;
  const text = useId();
  const [state, setState] = useState<State>({ kind: source.first ? 'looking' : 'ready' });

  const take = (day: EarlierDay) => {
    onChoose(day);
    setState({ kind: 'ready' });
  };
  const look = async (id: WorkshopId) => {
    setState({ kind: 'looking' });
    const found = await source.recall(id);
    if (found.ok) take(found.value);
    else setState({ kind: 'refused', why: found.problem });
  };
  const drop = () => {
    onChoose(null);
    setState({ kind: 'dropped' });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for the one that somebody came from.
  useEffect(() => {
    if (source.first) void look(source.first);
  }, []);
  return (
    <div className={styles.earlier}>
      <div aria-live="polite" className={styles.said} id={text}>
        {state.kind === 'looking' && <p>{earlier.looking}</p>}
        {state.kind === 'dropped' && !chosen && <p>{earlier.dropped}</p>}
        {state.kind === 'refused' && (
          <Notice tone="warn" icon={state.why === 'network' ? 'offline' : 'octagon'}>
            {earlierProblemText(state.why, words)}
          </Notice>
        )}
        {chosen && state.kind !== 'looking' && <Chosen day={chosen} onDrop={drop} />}
      </div>
      {!chosen && (
        <Button
          variant="line"
          icon="copy"
          className={styles.start}
          disabled={state.kind === 'looking'}
          onClick={() => setState({ kind: 'choosing' })}
        >
          {earlier.start}
        </Button>
      )}
      {state.kind === 'choosing' && (
        <EarlierDialog
          source={source}
          onWorkshop={(id) => void look(id)}
          onFile={take}
          onClose={() => setState({ kind: 'ready' })}
        />
      )}
    </div>
  );
}

interface ChosenProps {
  readonly day: EarlierDay;
  readonly onDrop: () => void;
}

function Chosen({ day: { stage, heard }, onDrop }: ChosenProps) {
  const words = useWords();
  const { earlier } = words;
  const format = useFormats();
  return (
    <Notice
      icon="copy"
      title={earlier.from(stage.title)}
      action={
        <Button variant="line" size="small" onClick={onDrop}>
          {earlier.drop}
        </Button>
      }
    >
      <p>{earlier.comes(format.list(whatComes(stage, words)))}</p>
      <p>{earlier.stays}</p>
      {heard !== null && <p>{earlier.asOf(format.moment(heard))}</p>}
    </Notice>
  );
}
