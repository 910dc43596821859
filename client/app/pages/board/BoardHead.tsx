import { OnlyYou } from '../../../features/board/header/OnlyYou.tsx';
import { SaveLine } from '../../../features/board/header/SaveLine.tsx';
import { ScopeChoice } from '../../../features/board/header/ScopeChoice.tsx';
import { MiniThread, StepPicker } from '../../../features/board/header/StepPicker.tsx';
import { StepQuestion } from '../../../features/board/header/StepQuestion.tsx';
import { StepThread } from '../../../features/board/header/StepThread.tsx';
import { StepTimer } from '../../../features/board/header/StepTimer.tsx';
import { TablePresence } from '../../../features/board/header/TablePresence.tsx';
import { useScreen } from '../../../features/board/screen/screenContext.ts';
import { TableButton } from '../../../features/ownTable/TableButton.tsx';
import { SettingsButton } from '../../../features/settings/SettingsButton.tsx';
import { useWords } from '../../../i18n/useWords.ts';
import { Link } from '../../../state/Link.tsx';
import { pathTo } from '../../../state/paths.ts';
import { useNavigate } from '../../../state/useRoute.ts';
import { useSession } from '../../../state/useSession.ts';
import { useStage } from '../../../state/useStage.ts';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { DayTitle } from '../../../ui/DayTitle.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { SkipLink } from '../../../ui/SkipLink.tsx';
import { Wordmark } from '../../../ui/Wordmark.tsx';
import styles from './BoardHead.module.css';
import hintStyles from './hints/HintRow.module.css';
import { HintRow } from './hints/HintRow.tsx';
import { NowLine } from './NowLine.tsx';
import { StepTools } from './StepTools.tsx';

interface Props {
  /** Id of the cards, to which a link leads past all this. */
  readonly skipTo: string;
}

/** Above three lanes: the day, how it stands, the thread and the question. */
export function WideHead({ skipTo }: Props) {
  const words = useWords();
  const { workshop } = useSession();
  const title = useStage((stage) => stage.title) ?? '';
  return (
    <header className={styles.wide}>
      <SkipLink to={skipTo}>{words.matrix.skipToCards}</SkipLink>
      <div className={styles.top}>
        <Wordmark href={pathTo.start()} label={words.start.toStart} />
        <DayTitle className={styles.title}>{title}</DayTitle>
        <SaveLine clock />
        <TableButton
          seatHref={pathTo.join(workshop)}
          hostHref={pathTo.table(workshop)}
          scope={<ScopeChoice />}
        >
          <TablePresence />
        </TableButton>
        <Link
          to={pathTo.find(workshop)}
          aria-label={words.matrix.searchLabel}
          className={buttonClass({ variant: 'bare', size: 'small' })}
        >
          <Icon name="search" />
        </Link>
        <Link
          to={pathTo.matrix(workshop)}
          className={buttonClass({ variant: 'bare', size: 'small' })}
        >
          {words.matrix.title}
        </Link>
        <SettingsButton seatHref={pathTo.join(workshop)} />
      </div>
      <StepThread />
      <HintRow hint="thread" text={words.hints.thread} className={hintStyles.thread} />
      <div className={styles.ask}>
        <div>
          <StepQuestion />
          <StepTools />
        </div>
        <div className={styles.now}>
          <NowLine column={null} />
          <OnlyYou />
          <StepTimer className={styles.timer} />
        </div>
      </div>
    </header>
  );
}

/** On a phone: where we are, what is left of the time, and the question. */
export function PhoneHead({ skipTo }: Props) {
  const words = useWords();
  const { workshop } = useSession();
  const navigate = useNavigate();
  const column = useScreen((state) => state.column);
  return (
    <header className={styles.phone}>
      <SkipLink to={skipTo}>{words.matrix.skipToCards}</SkipLink>
      <MiniThread />
      <HintRow hint="thread" text={words.hints.thread} className={hintStyles.thread} />
      <div className={styles.where}>
        <StepPicker
          more={[
            { id: 'matrix', label: words.matrix.title, icon: 'list' },
            { id: 'find', label: words.matrix.searchLabel, icon: 'search' },
          ]}
          onMore={(id) => navigate(id === 'find' ? pathTo.find(workshop) : pathTo.matrix(workshop))}
        />
        <span className={styles.right}>
          <StepTimer className={styles.timer} />
          <SettingsButton seatHref={pathTo.join(workshop)} />
        </span>
      </div>
      <StepQuestion className={styles.question} />
      <StepTools />
      <div className={styles.phase}>
        <NowLine column={column} />
        <TableButton
          seatHref={pathTo.join(workshop)}
          hostHref={pathTo.table(workshop)}
          scope={<ScopeChoice />}
        />
      </div>
    </header>
  );
}
