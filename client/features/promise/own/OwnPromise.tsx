import { textName } from '#shared/board/rootTexts.ts';
import { WRITTEN_PARTS } from '#shared/domain/promise.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useMayWrite } from '../../../state/useMayWrite.ts';
import { type NamedPromise, useJoint } from '../../../state/usePromises.ts';
import { HoldsQuestion } from '../holds/HoldsQuestion.tsx';
import { useAsksWhetherItHolds } from '../useAsksWhetherItHolds.ts';
import { OwnDock } from './OwnDock.tsx';
import styles from './OwnPromise.module.css';
import { Part } from './Part.tsx';
import { Parties } from './Parties.tsx';
import { WrittenPart } from './WrittenPart.tsx';

interface Props {
  readonly promise: NamedPromise;
}

/** One sentence that everybody at the table writes in: what is written is sewn together, what is not is a hole. */
export function OwnPromise({ promise }: Props) {
  const { common, promise: words } = useWords();
  const mayWrite = useMayWrite();
  const joint = useJoint([promise]);
  const asks = useAsksWhetherItHolds() && joint.isWritten;
  const { table, name, said } = promise;
  return (
    <>
      <h1>{asks ? words.holds : words.write}</h1>
      <p className={styles.help}>{asks ? words.holdsHelp : words.writeHelp(common.table(name))}</p>
      <div className={styles.page}>
        {asks && (
          <>
            <HoldsQuestion promise={promise} joint={joint.parts} mayWrite={mayWrite} />
            <h2 className={styles.between}>{words.ownPromise}</h2>
          </>
        )}
        <div className={styles.parts}>
          <Part frame={words.frame.who} written={promise.parties.length > 0}>
            {mayWrite ? <Parties promise={promise} /> : <p>{said.who || words.missing.who}</p>}
          </Part>
          {WRITTEN_PARTS.map((part) => (
            <WrittenPart
              key={part}
              part={part}
              name={textName.promise(table, part)}
              words={said[part]}
              mayWrite={mayWrite}
            />
          ))}
        </div>
        <OwnDock promise={promise} mayWrite={mayWrite} />
      </div>
    </>
  );
}
