import { useState } from 'react';
import { isRandomId, type WorkshopId } from '#shared/domain/ids.ts';
import { newStage } from '#shared/domain/stage/newStage.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { CreateAnswer, CreateRequest } from '#shared/protocol/api.ts';
import { OpenBoardFile } from '../../features/boardFile/OpenBoardFile.tsx';
import { PlanFile } from '../../features/boardFile/PlanFile.tsx';
import { Created } from '../../features/organise/Created.tsx';
import type { EarlierSource } from '../../features/organise/EarlierPlan.tsx';
import { NewDay } from '../../features/organise/NewDay.tsx';
import { SettingsButton } from '../../features/settings/SettingsButton.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { useApp } from '../../state/appContext.ts';
import { pathTo } from '../../state/paths.ts';
import { useApi } from '../../state/useApi.ts';
import { useKeyRing } from '../../state/useKeyRing.ts';
import { useAddress } from '../../state/useRoute.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Wordmark } from '../../ui/Wordmark.tsx';
import styles from './NewPage.module.css';

interface Made {
  readonly day: Stage;
  readonly answer: CreateAnswer;
}

export function NewPage() {
  const { organise, start } = useWords();
  const api = useApi();
  const ring = useKeyRing();
  const earlier = useEarlier();
  const [made, setMade] = useState<Made | null>(null);

  const keep = ({ id, keys }: CreateAnswer, title: string) => {
    const own = keys.organiser === undefined ? {} : { organiser: keys.organiser };
    return ring.add({ id, title, keys: own });
  };
  const create = async (request: CreateRequest, createKey?: string) => {
    const created = await api.create(request, createKey);
    if (!created.ok) return created;
    await keep(created.value, request.title);
    setMade({ day: newStage(request, Date.now()), answer: created.value });
    return created;
  };
  const open = async (day: Stage, answer: CreateAnswer) => {
    await keep(answer, day.title);
    setMade({ day, answer });
  };
  return (
    <div className={styles.page} data-made={made !== null}>
      <header className={styles.head}>
        <Wordmark href={pathTo.start()} label={start.toStart} />
        <SettingsButton seatHref={null} />
      </header>
      <main className={styles.main}>
        {made ? (
          <Created
            day={made.day}
            links={made.answer}
            onward={
              <ButtonLink
                href={pathTo.desk(made.answer.id)}
                iconEnd="next"
                className={styles.onward}
              >
                {organise.goOn}
              </ButtonLink>
            }
          />
        ) : (
          <>
            <h1>{organise.create}</h1>
            <p className={styles.lead}>{organise.lead}</p>
            <NewDay create={create} earlier={earlier} />
            <OpenBoardFile onOpened={open} />
          </>
        )}
      </main>
    </div>
  );
}

/** The workshops that this device organises, and the one whose desk somebody came from. */
function useEarlier(): EarlierSource {
  const { recallDay } = useApp();
  const like = useAddress().get('like');
  const { workshops } = useKeyRing();
  return {
    workshops: workshops.filter(({ role }) => role === 'organiser'),
    recall: recallDay,
    first: isRandomId(like) ? (like as WorkshopId) : null,
    fromFile: (onChosen) => <PlanFile onChosen={onChosen} />,
  };
}
