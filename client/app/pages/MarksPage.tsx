import { type ReactNode, useEffect, useId, useState } from 'react';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { Marks } from '../../features/marks/Marks.tsx';
import { MarkThread } from '../../features/marks/MarkThread.tsx';
import { placeText } from '../../features/marks/markPlace.ts';
import { newMarkStore } from '../../features/marks/markStore.ts';
import { useMarkTime } from '../../features/marks/useMarkTime.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import { pathTo } from '../../state/paths.ts';
import { useApi } from '../../state/useApi.ts';
import { useReadable } from '../../state/useReadable.ts';
import { useSession } from '../../state/useSession.ts';
import { useStage } from '../../state/useStage.ts';
import type { ApiProblem } from '../../sync/api.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DayTitle } from '../../ui/DayTitle.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Wordmark } from '../../ui/Wordmark.tsx';
import styles from './MarksPage.module.css';

/** Boards as they were. The ink band says all the time that this is not now. */
export function MarksPage() {
  const stage = useStage((current) => current);
  return stage && <Earlier stage={stage} />;
}

function Earlier({ stage }: { readonly stage: Stage }) {
  const session = useSession();
  const api = useApi();
  const words = useWords();
  const [store] = useState(() => newMarkStore(api, { id: session.workshop, key: session.key }));
  const { list, chosen, earlier } = useReadable(store);
  useEffect(() => {
    void store.load();
  }, [store]);
  const retry = () => void store.load();
  const marks = list.kind === 'here' ? list.value : [];
  const mark = marks.find(({ id }) => id === chosen);
  return (
    <div className={styles.page}>
      <Top stage={stage} />
      <NotNow at={mark?.at ?? null} />
      <main className={styles.main}>
        {list.kind === 'failed' && <Problem problem={list.problem} onRetry={retry} />}
        {list.kind === 'loading' && <p role="status">{words.common.loading}</p>}
        {list.kind === 'here' && marks.length === 0 && (
          <Notice icon="clock" title={words.marks.none}>
            {words.marks.noneText}
          </Notice>
        )}
        {marks.length > 0 && (
          <>
            <MarkThread
              marks={marks}
              chosen={chosen}
              stage={stage}
              boardHref={pathTo.board(session.workshop)}
              onChoose={(id) => void store.choose(id)}
            />
            {earlier.kind === 'here' && (
              <Marks
                key={earlier.value.mark.id}
                earlier={earlier.value}
                store={store}
                stage={stage}
              />
            )}
            {earlier.kind === 'loading' && <p role="status">{words.common.loading}</p>}
            {earlier.kind === 'failed' && <Problem problem={earlier.problem} onRetry={retry} />}
          </>
        )}
      </main>
    </div>
  );
}

function Top({ stage }: { readonly stage: Stage }) {
  const words = useWords();
  const lang = useLang();
  return (
    <header className={styles.top}>
      <Wordmark href={pathTo.start()} label={words.start.toStart} />
      <DayTitle>{words.steer.leading(stage.title)}</DayTitle>
      <span className={styles.room}>
        {words.marks.roomIn(placeText(stage.position, stage.plan, words, lang))}
      </span>
    </header>
  );
}

function NotNow({ at }: { readonly at: number | null }) {
  const { workshop } = useSession();
  const { marks } = useWords();
  const time = useMarkTime();
  const name = useId();
  return (
    <section className={styles.band} aria-labelledby={name}>
      <div>
        <h1 id={name}>{at === null ? marks.title : marks.was(time(at))}</h1>
        <p>{marks.onlyYou}</p>
      </div>
      <ButtonLink href={pathTo.board(workshop)} onInk>
        {marks.toNow}
      </ButtonLink>
    </section>
  );
}

interface ProblemProps {
  readonly problem: ApiProblem;
  readonly onRetry: () => void;
}

function Problem({ problem, onRetry }: ProblemProps): ReactNode {
  const { marks, problems, common } = useWords();
  const retry = (
    <Button variant="line" size="small" onClick={onRetry}>
      {common.retry}
    </Button>
  );
  return (
    <Notice tone="warn" icon="offline" role="alert" action={retry}>
      {problem === 'network' ? marks.noContact : problems[problem]}
    </Notice>
  );
}
