import { type Actor, type Attendance, attendanceOf } from '#shared/domain/actor.ts';
import { HUVUDMAN_NAMES } from '#shared/domain/huvudmanNames.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import { ToggleButton } from '../../ui/ToggleButton.tsx';
import styles from './ActorRow.module.css';
import type { ActorDeeds } from './useActorDeeds.ts';

interface Props {
  readonly actor: Actor;
  /** What stands beside the name: that by which the list is not arranged. */
  readonly beside: 'huvudman' | 'ring';
  readonly mayWrite: boolean;
  readonly deeds: ActorDeeds;
  readonly onOpen: (actor: ActorId) => void;
}

/** One actor: what it is, and one press each for whether it is here, missing, or a bridge. */
export function ActorRow({ actor, beside, mayWrite, deeds, onOpen }: Props) {
  const words = useWords().actors;
  const lang = useLang();
  const attendance = attendanceOf(actor);
  const facts = [
    beside === 'huvudman' ? HUVUDMAN_NAMES[actor.huvudman][lang] : words.rings[actor.ring],
    actor.kind === 'organisation' ? null : words.kinds[actor.kind],
    actor.short || null,
  ].filter(Boolean);
  const who = (
    <>
      <b>{actor.name}</b>
      <small>{facts.join(', ')}</small>
    </>
  );
  return (
    <li className={styles.row} data-missing={attendance === 'missing' || undefined}>
      {mayWrite ? (
        <button
          type="button"
          data-actor={actor.id}
          className={styles.who}
          onClick={() => onOpen(actor.id)}
        >
          <span className="sr">{words.edit(actor.name)}</span>
          <span className={styles.name} aria-hidden="true">
            {who}
          </span>
        </button>
      ) : (
        <span className={styles.who}>
          <span className={styles.name}>{who}</span>
        </span>
      )}
      <Answers actor={actor} attendance={attendance} mayWrite={mayWrite} deeds={deeds} />
    </li>
  );
}

interface AnswersProps extends Pick<Props, 'actor' | 'mayWrite' | 'deeds'> {
  readonly attendance: Attendance;
}

function Answers({ actor, attendance, mayWrite, deeds }: AnswersProps) {
  const words = useWords().actors;
  const press = (asked: 'inRoom' | 'missing') => ({
    pressed: attendance === asked,
    onClick: () => deeds.place(actor, attendance === asked ? 'unsaid' : asked),
  });
  if (!mayWrite) {
    const said = [
      attendance === 'unsaid' ? null : words[attendance],
      actor.bridge ? words.bridge : null,
    ].filter(Boolean);
    return <span className={styles.said}>{said.join(', ')}</span>;
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: three buttons in a row, no form.
    <div className={styles.answers} role="group" aria-label={words.about(actor.name)}>
      <ToggleButton {...press('inRoom')}>{words.inRoom}</ToggleButton>
      <ToggleButton {...press('missing')}>{words.missing}</ToggleButton>
      <ToggleButton pressed={actor.bridge} onClick={() => deeds.setBridge(actor, !actor.bridge)}>
        {words.bridge}
      </ToggleButton>
    </div>
  );
}
