import { useMemo } from 'react';
import { editVisit } from '#shared/board/edits/exchange.ts';
import { textName } from '#shared/board/rootTexts.ts';
import type { TextPath } from '#shared/board/texts.ts';
import type { Visit } from '#shared/domain/visit.ts';
import { actorName } from '#shared/summary/names.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { useMayWrite } from '../../../state/useMayWrite.ts';
import { useSession } from '../../../state/useSession.ts';
import { useText } from '../../../state/useText.ts';
import { Button } from '../../../ui/Button.tsx';
import { WordsField } from '../../../writing/text/WordsField.tsx';
import styles from './VisitList.module.css';

interface Props {
  readonly visits: readonly Visit[];
}

/** Who visited whom, and what they learned. A visit that has not been made says so. */
export function VisitList({ visits }: Props) {
  return (
    <ul className={styles.visits}>
      {visits.map((visit) => (
        <li key={visit.id} className={styles.visit}>
          <VisitPart visit={visit} />
        </li>
      ))}
    </ul>
  );
}

function VisitPart({ visit }: { readonly visit: Visit }) {
  const words = useWords().followUp;
  const session = useSession();
  const mayWrite = useMayWrite();
  const actors = useBoard((board) => board.actors);
  const nameOf = (id: Visit['host']) => actorName(id, actors) ?? words.somebody;
  const title = words.visit(nameOf(visit.guest), nameOf(visit.host));
  const done = () => session.edit(editVisit, visit.id, 'status', 'done');
  if (visit.status === 'done') {
    return (
      <>
        <h3>{title}</h3>
        <Learned visit={visit} />
      </>
    );
  }
  return (
    <>
      <h3>{title}</h3>
      <p className={styles.quiet}>{words.notDone}</p>
      {mayWrite && (
        <Button variant="line" size="small" icon="check" onClick={done}>
          {words.markDone}
        </Button>
      )}
    </>
  );
}

function Learned({ visit }: { readonly visit: Visit }) {
  const words = useWords().followUp;
  const mayWrite = useMayWrite();
  const name = textName.learned(visit.id);
  const said = useText(name);
  const path = useMemo<TextPath>(() => ({ of: 'root', name }), [name]);
  return mayWrite ? <WordsField path={path} label={words.learned} /> : <p>{said}</p>;
}
