import { standsFor } from '#shared/domain/actor.ts';
import type { Tie } from '#shared/domain/ties.ts';
import type { Visit } from '#shared/domain/visit.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { pathTo } from '../../../state/paths.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { useSession } from '../../../state/useSession.ts';
import { ButtonLink } from '../../../ui/ButtonLink.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import type { MapNames } from '../useMapNames.ts';
import styles from './Panel.module.css';

interface Props {
  readonly tie: Tie;
  readonly names: MapNames;
}

/** Study visits between the two; they are agreed on a page of their own. */
export function VisitPart({ tie, names }: Props) {
  const words = useWords().gapMap;
  const lang = useLang();
  const { workshop } = useSession();
  const actors = useBoard((board) => board.actors);
  const visits = useBoard((board) => board.visits);
  const isEnd = (id: Visit['host']) => id !== null && tie.ends.includes(standsFor(id, actors));
  const between = [...visits.values()].filter(
    ({ host, guest, removed }) => !removed && isEnd(host) && isEnd(guest) && host !== guest,
  );
  const nameOf = (id: Visit['host']) => (id ? names.actor(standsFor(id, actors)) : '');
  return (
    <section className={styles.part}>
      <h3>{words.visit}</h3>
      {between.length === 0 && <p className={styles.quiet}>{words.noVisit}</p>}
      {between.map(({ id, host, guest, when, status, learn }) => (
        <div key={id} className={styles.visit}>
          <Icon name="house" />
          <b>{words.visitOf(nameOf(guest), nameOf(host))}</b>
          <span>
            {[words.visitStates[status], when && monthIn(when, lang)].filter(Boolean).join(', ')}
          </span>
          {learn !== '' && <span className={styles.quiet}>{learn}</span>}
        </div>
      ))}
      <ButtonLink
        href={pathTo.exercise(workshop, 'visits')}
        variant="line"
        size="small"
        className={styles.start}
      >
        {words.toVisits}
      </ButtonLink>
    </section>
  );
}

/** `2027-03` → `mars 2027`. */
const monthIn = (month: string, lang: string): string =>
  new Intl.DateTimeFormat(lang, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-15T12:00:00Z`),
  );
