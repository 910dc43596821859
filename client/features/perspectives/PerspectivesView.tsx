import { useState } from 'react';
import { useFormats, useWords } from '../../i18n/useWords.ts';
import { pathTo } from '../../state/paths.ts';
import { useEveryCard } from '../../state/useEveryCard.ts';
import { useSession } from '../../state/useSession.ts';
import { useTablesHere } from '../../state/useTablesHere.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';

import { Mark } from '../../ui/Mark.tsx';
import { useMedia } from '../../ui/useMedia.ts';
import { Chairs } from './Chairs.tsx';
import { ChairTabs } from './ChairTabs.tsx';
import { NewWords } from './NewWords.tsx';
import { OwnPart } from './OwnPart.tsx';
import styles from './PerspectivesView.module.css';
import { RiverPart } from './RiverPart.tsx';
import { WholeSituation } from './Situation.tsx';
import { useChairs } from './useChairs.ts';

/** Four chairs side by side need this much. */
const WIDE = '(min-width: 700px)';

/** The same situation through other eyes, the question in new words, one's own part, and the river. */
export function PerspectivesView() {
  const { perspectives: words, ownTable } = useWords();
  const { workshop } = useSession();
  const mine = useTablesHere();
  const [onlyMine, setOnlyMine] = useState(true);
  const tables = onlyMine ? mine : null;
  const { chairs, empty } = useChairs(tables);
  const cards = useEveryCard(tables);
  const wide = useMedia(WIDE, true);
  const { list } = useFormats();
  return (
    <>
      <div className={styles.head}>
        <div>
          <h1>{words.question}</h1>
          <WholeSituation always={!wide} />
        </div>
        <div className={styles.end}>
          {empty.length > 0 && (
            <p className={styles.missing}>
              <Mark column="needs" />
              {words.emptyChair(list(empty.map((chair) => words.inLine[chair])))}
            </p>
          )}
          {mine && (
            <Button
              variant="line"
              icon={onlyMine ? undefined : 'check'}
              aria-pressed={!onlyMine}
              onClick={() => setOnlyMine(!onlyMine)}
            >
              {ownTable.room}
            </Button>
          )}
        </div>
      </div>
      {wide ? <Chairs chairs={chairs} /> : <ChairTabs chairs={chairs} />}
      <NewWords everyTable={tables === null} />
      <OwnPart cards={cards} />
      <RiverPart cards={cards} />
      <div className={styles.onward}>
        <a href={pathTo.exercise(workshop, 'systems')}>
          <Icon name="list" />
          {words.toSystems}
        </a>
        <a href={pathTo.exercise(workshop, 'promise')}>
          <Icon name="previous" />
          {words.toPromise}
        </a>
      </div>
    </>
  );
}
