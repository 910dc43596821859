import { type ReactNode, useState } from 'react';
import { SUMMARY_PARTS, type SummaryPart } from '#shared/domain/desk/summaryParts.ts';
import { useFormats, useWords } from '../../i18n/useWords.ts';
import { newSavingQueue } from '../../state/savingQueue.ts';
import { useDesk } from '../../state/useDesk.ts';
import { useSession } from '../../state/useSession.ts';
import type { DeskRefusal } from '../../sync/relay/deskCommands.ts';
import { DeskSaverContext } from './deskSaver.ts';
import { FiguresPart } from './FiguresPart.tsx';
import { FixPart } from './FixPart.tsx';
import type { Fix } from './fixing.ts';
import { HandlingPart } from './HandlingPart.tsx';
import { Introduction } from './Introduction.tsx';
import { type Lack, Lacks } from './Lacks.tsx';
import { OnwardPart } from './OnwardPart.tsx';
import { PartList } from './PartList.tsx';
import { Preview } from './Preview.tsx';
import styles from './Redaction.module.css';
import { RedactionHead } from './RedactionHead.tsx';
import { SaveProblem } from './SavedLine.tsx';
import { Section } from './Section.tsx';
import { Versions } from './Versions.tsx';

interface Props {
  readonly fix: Fix;
  readonly pathOfVersion: (number: string) => string;
  /** `YYYY-MM-DD`: when the board is deleted. */
  readonly deleteOn: string;
  /** How many cards are reported and not decided about; what can be done about them is `reports`. */
  readonly reported: number;
  readonly reports: ReactNode;
  readonly lacks: readonly Lack[];
  readonly amounts: ReadonlyMap<SummaryPart, string>;
  readonly organisations: readonly string[];
  readonly exports: ReactNode;
  /** The pages, turned up at the part that is written in. */
  readonly preview: (written: SummaryPart | null) => ReactNode;
  readonly wordmark: ReactNode;
  readonly ways: ReactNode;
}

/** The summary as its organiser edits it: what stops it first, then its words, then its versions. */
export function Redaction(props: Props) {
  const session = useSession();
  const [saver] = useState(() => newSavingQueue<DeskRefusal>(session));
  const [written, setWritten] = useState<SummaryPart | null>(null);
  const isFixed = useDesk(({ state }) => state === 'fixed');
  return (
    <DeskSaverContext value={saver}>
      <RedactionHead {...props} />
      <div className={styles.page}>
        <main
          id="redaction"
          tabIndex={-1}
          className={styles.main}
          onFocus={({ target }) => setWritten((before) => partAround(target) ?? before)}
        >
          <Title deleteOn={props.deleteOn} />
          <SaveProblem />
          <Preview>{props.preview(written)}</Preview>
          {!isFixed && <Editing {...props} />}
          <VersionSection {...props} isFixed={isFixed} />
          <ExportSection>{props.exports}</ExportSection>
        </main>
      </div>
    </DeskSaverContext>
  );
}

function partAround(place: Element): SummaryPart | null {
  const part = place.closest<HTMLElement>('[data-part]')?.dataset['part'];
  return SUMMARY_PARTS.find((each) => each === part) ?? null;
}

function Title({ deleteOn }: Pick<Props, 'deleteOn'>) {
  const words = useWords().redaction;
  const format = useFormats();
  const last = useDesk(({ state, fixed }) => (state === 'fixed' ? fixed.at(-1) : null));
  return (
    <>
      <h1>{last ? words.titleFixed : words.title}</h1>
      <p className={styles.hint}>
        {last ? words.introFixed(last.number, format.day(deleteOn)) : words.intro}
      </p>
    </>
  );
}

function Editing({ reported, reports, lacks, amounts, organisations }: Props) {
  const { redaction: words, summaryOnward: onward } = useWords();
  return (
    <>
      {(reported > 0 || lacks.length > 0) && (
        <Section title={words.first}>
          {reports}
          <Lacks lacks={lacks} />
        </Section>
      )}
      <Section title={words.introduction} part="onePage">
        <Introduction />
      </Section>
      <Section title={words.parts}>
        <PartList amounts={amounts} />
      </Section>
      <Section title={words.figures} part="aboutTheDay">
        <FiguresPart organisations={organisations} />
      </Section>
      <Section title={onward.title} part="next">
        <OnwardPart />
      </Section>
      <Section title={words.handling} part="material">
        <HandlingPart />
      </Section>
    </>
  );
}

interface VersionProps extends Pick<Props, 'fix' | 'reported' | 'pathOfVersion'> {
  readonly isFixed: boolean;
}

function VersionSection({ fix, reported, pathOfVersion, isFixed }: VersionProps) {
  const words = useWords().versions;
  return (
    <Section title={words.version}>
      <Versions pathOf={pathOfVersion} />
      {!isFixed && <FixPart fix={fix} reports={reported} />}
    </Section>
  );
}

function ExportSection({ children }: { readonly children: ReactNode }) {
  const words = useWords().redaction;
  return <Section title={words.exports}>{children}</Section>;
}
