import { useEffect, useRef } from 'react';
import type { Lang } from '#shared/domain/lang.ts';
import { can } from '#shared/domain/role.ts';
import { openRound } from '#shared/domain/stage/ballot.ts';
import { PHASE_NAMES } from '#shared/domain/stage/phases.ts';
import type { Position, Stage } from '#shared/domain/stage/stage.ts';
import { STEP_NAMES } from '#shared/domain/steps.ts';
import { useLang, useWords } from '../i18n/useWords.ts';
import type { Words } from '../i18n/words.ts';
import { useSession } from '../state/useSession.ts';
import { useStageHere } from '../state/useStageHere.ts';
import { useAnnouncer } from '../ui/useAnnouncer.ts';

/** Says to those who listen where the room has gone, on whichever page they are. Who leads hears it from the bar. */
export function StageCalls() {
  const { role } = useSession();
  const stage = useStageHere();
  return stage && role !== 'screen' && !can(role, 'steer') ? <Calls stage={stage} /> : null;
}

function Calls({ stage }: { readonly stage: Stage }): null {
  const words = useWords();
  const lang = useLang();
  const announcer = useAnnouncer();
  const before = useRef(stage);
  useEffect(() => {
    const was = before.current;
    before.current = stage;
    const said = [
      openRound(was) && !openRound(stage) && `${words.vote.closedNow}.`,
      !isSame(was.position, stage.position) && whereabouts(stage, was.position, words, lang),
    ].filter((one) => one !== false && one !== null);
    if (said.length > 0) announcer.polite(said.join(' '));
  }, [stage, words, lang, announcer]);
  return null;
}

/** "Steg 2 Systemkunskap. Skriv tyst. Skriv var för sig."; within a step only what is done now. */
function whereabouts({ position, plan }: Stage, was: Position, words: Words, lang: Lang): string {
  const { board, closing, common, steer } = words;
  if (position.kind === 'lobby') return steer.lobby;
  if (position.kind === 'closed') return closing.title;
  if (position.kind === 'followUp') return closing.followUpTitle;
  const { step, phase } = position;
  const now = `${PHASE_NAMES[phase][lang]}. ${board.phaseHelp[phase]}`;
  if (was.kind === 'step' && was.step === step) return now;
  const number = plan.findIndex((item) => item.step === step) + 1;
  return `${common.stepShort(number)} ${STEP_NAMES[step][lang]}. ${now}`;
}

const isSame = (one: Position, other: Position): boolean =>
  one.kind === 'step' && other.kind === 'step'
    ? one.step === other.step && one.phase === other.phase
    : one.kind === other.kind;
