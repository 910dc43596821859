import { STEP_TEXTS } from '#shared/domain/prompts/stepTexts.ts';
import type { PlanStep, Stage } from '#shared/domain/stage/stage.ts';
import { STEP_NAMES } from '#shared/domain/steps.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import { StateLine } from '../../ui/StateLine.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import styles from './PlanTimes.module.css';
import { parseMinutes, planCommand } from './planCommand.ts';
import type { Saver } from './saver.ts';
import { useDraft } from './useDraft.ts';

interface Props {
  readonly plan: readonly PlanStep[];
  readonly saver: Saver;
  readonly now: () => Stage | null;
}

/** How long each step takes: drawn as a thread, changed in the table below it. */
export function PlanTimes({ plan, saver, now }: Props) {
  const { organise, waves } = useWords();
  const total = plan.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <>
      <ol className={styles.thread} aria-hidden="true">
        {plan.map(({ step, minutes }, index) => (
          <li key={step} style={{ flexGrow: minutes }}>
            <b>{index + 1}</b>
            {minutes} min
          </li>
        ))}
      </ol>
      <table className={styles.times}>
        <thead>
          <tr>
            <th scope="col">{organise.step}</th>
            <th scope="col">{organise.minutes}</th>
            <th scope="col">{waves.name}</th>
            <th scope="col" className={styles.question}>
              {organise.question}
            </th>
          </tr>
        </thead>
        <tbody>
          {plan.map((item, index) => (
            <PlanRow key={item.step} item={item} number={index + 1} saver={saver} now={now} />
          ))}
        </tbody>
      </table>
      <p className={styles.total}>{organise.inAll(Math.floor(total / 60), total % 60)}</p>
    </>
  );
}

interface RowProps extends Omit<Props, 'plan'> {
  readonly item: PlanStep;
  readonly number: number;
}

function PlanRow({ item, number, saver, now }: RowProps) {
  const { organise, waves } = useWords();
  const lang = useLang();
  const { step, question } = item;
  const name = STEP_NAMES[step][lang];
  const draft = useDraft(String(item.minutes), (typed) => {
    const minutes = parseMinutes(typed);
    if (minutes !== null) saver.save(`plan:${step}`, () => planCommand(now(), step, { minutes }));
  });
  const wrong = parseMinutes(draft.value) === null;
  const problem = `${step}-minutes-wrong`;
  return (
    <tr>
      <th scope="row">
        <span className={styles.number}>{number}</span>
        {name}
      </th>
      <td>
        <TextInput
          className={styles.minutes}
          inputMode="numeric"
          aria-label={organise.minutesFor(name)}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? problem : undefined}
          value={draft.value}
          onChange={(event) => draft.onChange(event.target.value)}
          onFocus={draft.onFocus}
          onBlur={() => {
            draft.onBlur();
            saver.flush();
          }}
        />
        <div aria-live="polite" id={problem}>
          {wrong && (
            <StateLine tone="danger" icon="octagon">
              {organise.minutesWrong}
            </StateLine>
          )}
        </div>
      </td>
      <td>
        <label className={styles.waves}>
          <input
            type="checkbox"
            aria-label={waves.inStep(name)}
            checked={item.waves === true}
            onChange={({ target }) => {
              const turned = { waves: target.checked };
              saver.save(`waves:${step}`, () => planCommand(now(), step, turned));
              saver.flush();
            }}
          />
        </label>
      </td>
      <td className={styles.question}>{question ?? STEP_TEXTS[step].question[lang]}</td>
    </tr>
  );
}
