import { useEffect } from 'react';
import { HopeField } from '../../features/compose/hope/HopeField.tsx';
import { useHope } from '../../features/compose/hope/useHope.ts';
import { CaseView } from '../../features/lobby/CaseView.tsx';
import { HopeView } from '../../features/lobby/HopeView.tsx';
import { OwnHope } from '../../features/lobby/OwnHope.tsx';
import { RulesView } from '../../features/lobby/RulesView.tsx';
import { useArrivalStep } from '../../features/lobby/useArrivalStep.ts';
import { useHeadingFocus } from '../../features/lobby/useHeadingFocus.ts';
import { Waiting } from '../../features/lobby/Waiting.tsx';
import { pathTo } from '../../state/paths.ts';
import { useSession } from '../../state/useSession.ts';
import { useStage } from '../../state/useStage.ts';
import { DraftProvider } from '../../writing/draft/DraftProvider.tsx';
import { LobbyHead } from './lobby/LobbyHead.tsx';

interface Props {
  /** The day has begun, and somebody is still in the middle of a line. */
  readonly begun: boolean;
  /** Somebody is in the middle of a line: then nothing takes this page away. */
  readonly onWriting: (writing: boolean) => void;
  readonly onLeave: () => void;
}

/** Before the day begins: ground rules, the case, a hope, and the wait. */
export function LobbyPage(props: Props) {
  return (
    <DraftProvider>
      <Lobby {...props} />
    </DraftProvider>
  );
}

function Lobby({ begun, onWriting, onLeave }: Props) {
  const { workshop } = useSession();
  const stage = useStage((current) => current);
  const { step, goTo, goOn } = useArrivalStep((stage?.caseText.trim() ?? '') !== '');
  const done = () => {
    goTo('waiting');
    if (begun) onLeave();
  };
  const hope = useHope(done);
  const writing = step === 'hope' && hope.halfWritten;
  useEffect(() => onWriting(writing), [writing, onWriting]);
  useHeadingFocus(step);
  if (!stage) return null;
  const head = <LobbyHead />;
  switch (step) {
    case 'rules':
      return <RulesView stage={stage} head={head} onNext={goOn} />;
    case 'case':
      return <CaseView stage={stage} head={head} onNext={goOn} />;
    case 'hope':
      return (
        <HopeView
          head={head}
          field={<HopeField hope={hope} />}
          onBoard={begun ? onLeave : null}
          onAdd={hope.add}
          onSkip={() => {
            hope.leave();
            done();
          }}
        />
      );
    case 'waiting':
      return (
        <Waiting
          stage={stage}
          head={head}
          seatHref={pathTo.join(workshop)}
          hope={<OwnHope hope={hope.own} onWrite={() => goTo('hope')} />}
        />
      );
  }
}
