import { useState } from 'react';
import { type MarkSpot, marksBySpot } from '#shared/domain/caseMarks.ts';
import type { CaseMarkId } from '#shared/domain/ids.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useBoard } from '../../state/useBoard.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import { AddMark } from './AddMark.tsx';
import styles from './Falls.module.css';
import { MarkItem } from './MarkItem.tsx';

/** "Här faller hon": every mark, counted, by where it lies; and a new one, without the map. */
export function Falls() {
  const words = useWords().theCase;
  const mayWrite = useMayWrite();
  const marks = useBoard((board) => board.caseMarks);
  const actors = useBoard((board) => board.actors);
  const [writing, setWriting] = useState<CaseMarkId | null>(null);
  const spots = marksBySpot(marks, actors);
  const count = spots.reduce((sum, spot) => sum + spot.marks.length, 0);
  const placeOf = ({ actors: [one, other] }: MarkSpot) => {
    const name = (id: typeof one) => actors.get(id)?.name ?? '';
    return other ? words.between(name(one), name(other)) : words.at(name(one));
  };
  return (
    <section className={styles.falls} aria-labelledby="case-falls">
      <h2 id="case-falls">{words.falls}</h2>
      <p>{words.fallsText}</p>
      <p role="status">{count > 0 ? words.fallsCount(count, spots.length) : words.fallsNone}</p>
      <ul className={styles.spots}>
        {spots.map((spot) => (
          <li key={spot.at} className={styles.spot}>
            <h3>
              {placeOf(spot)}
              <small className={styles.count}>{words.marksHere(spot.marks.length)}</small>
            </h3>
            <ul className={styles.marks}>
              {spot.marks.map((mark) => (
                <MarkItem
                  key={mark.id}
                  mark={mark}
                  place={placeOf(spot)}
                  writing={writing === mark.id}
                  onWrite={(write) => setWriting(write ? mark.id : null)}
                />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {mayWrite && <AddMark onAdded={setWriting} />}
    </section>
  );
}
