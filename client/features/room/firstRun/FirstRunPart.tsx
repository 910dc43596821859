import { type ReactNode, useId } from 'react';
import { FIRST_RUN_TASKS, type FirstRunTask } from '#shared/domain/firstRun.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Button } from '../../../ui/Button.tsx';
import { ButtonLink } from '../../../ui/ButtonLink.tsx';
import { classes } from '../../../ui/classes.ts';
import { Icon } from '../../../ui/Icon.tsx';
import styles from './FirstRun.module.css';
import type { FirstRunList } from './useFirstRun.ts';

interface Props {
  readonly list: FirstRunList;
  /** In a room where the other views are a press away. */
  readonly isPractice: boolean;
  readonly screenLink: string | undefined;
}

/** Five things to do, one told at a time. Nothing here is pressed to be ticked: it is ticked when it is done. */
export function FirstRunPart({ list, isPractice, screenLink }: Props) {
  const { firstRun } = useWords();
  const heading = useId();
  const { done } = list;
  const current = FIRST_RUN_TASKS.find((task) => !done.includes(task)) ?? null;
  return (
    <section className={styles.list} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading}>{firstRun.title}</h2>
        <span>{firstRun.progress(done.length, FIRST_RUN_TASKS.length)}</span>
      </div>
      <ol className={styles.tasks}>
        {FIRST_RUN_TASKS.map((task) => (
          <Task key={task} task={task} done={done.includes(task)}>
            {task === current && (
              <p className={styles.how}>
                {task === 'arrival' && isPractice ? firstRun.inPractice : firstRun.tasks[task].how}
              </p>
            )}
            {task === current && task === 'code' && screenLink && (
              <ToScreen link={screenLink} onOpen={list.showCode} />
            )}
          </Task>
        ))}
      </ol>
      <p className={styles.all} role="status">
        {current === null ? firstRun.all : <Latest done={done} />}
      </p>
      <Button variant={current === null ? 'line' : 'bare'} size="small" onClick={list.hide}>
        {current === null ? firstRun.close : firstRun.hide}
      </Button>
    </section>
  );
}

interface TaskProps {
  readonly task: FirstRunTask;
  readonly done: boolean;
  readonly children: ReactNode;
}

function Task({ task, done, children }: TaskProps) {
  const { firstRun } = useWords();
  return (
    <li className={classes(styles.task, done && styles.done)}>
      <span className={styles.mark} aria-hidden="true">
        {done && <Icon name="check" />}
      </span>
      <div>
        <b>{firstRun.tasks[task].name}</b>
        {done && <span className="sr">, {firstRun.isDone}</span>}
        {children}
      </div>
    </li>
  );
}

interface ToScreenProps {
  readonly link: string;
  readonly onOpen: () => void;
}

function ToScreen({ link, onOpen }: ToScreenProps) {
  const { steer } = useWords();
  return (
    <ButtonLink
      href={link}
      target="_blank"
      rel="noopener"
      variant="line"
      size="small"
      icon="screen"
      onClick={onOpen}
    >
      {steer.openScreen}
    </ButtonLink>
  );
}

/** For those who do not see the tick. */
function Latest({ done }: Pick<FirstRunList, 'done'>) {
  const { firstRun } = useWords();
  const latest = done.at(-1);
  return latest && <span className="sr">{firstRun.ticked(firstRun.tasks[latest].name)}</span>;
}
