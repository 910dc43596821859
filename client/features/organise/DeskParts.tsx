import type { ReactNode } from 'react';
import type { Actor } from '#shared/domain/actor.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { Session } from '../../sync/Session.ts';
import { CaseText } from './CaseText.tsx';
import { DayBasics } from './DayBasics.tsx';
import { DeleteDay } from './DeleteDay.tsx';
import styles from './Desk.module.css';
import { DeskSection } from './DeskSection.tsx';
import type { DeskDeeds } from './deskDeeds.ts';
import { EraseSearch } from './EraseSearch.tsx';
import { type DeskHrefs, Exports } from './Exports.tsx';
import { ImportCards } from './ImportCards.tsx';
import { Organisations } from './Organisations.tsx';
import { PlanTimes } from './PlanTimes.tsx';
import { Retention } from './Retention.tsx';
import { SaverProblem } from './SaverLine.tsx';
import type { Saver } from './saver.ts';

interface Props {
  readonly session: Session;
  readonly stage: Stage;
  readonly actors: readonly Actor[];
  readonly saver: Saver;
  readonly deeds: DeskDeeds;
  readonly hrefs: DeskHrefs;
  readonly boardFile: ReactNode;
  readonly answers: ReactNode;
  readonly network: ReactNode;
}

/** Everything that is prepared before a day, from its title to its deletion. */
export function DeskParts(props: Props) {
  const { session, stage, actors, saver, deeds, hrefs } = props;
  const { boardFile, answers, network } = props;
  const { exit, files, organise, boardFile: file, network: networkWords } = useWords();
  const now = session.stage.get;
  return (
    <>
      <h1>{organise.title}</h1>
      <SaverProblem saver={saver} />
      <DeskSection id="basics" title={organise.basics}>
        <DayBasics stage={stage} saver={saver} now={now} />
      </DeskSection>
      <DeskSection id="case" title={organise.case}>
        <CaseText stage={stage} saver={saver} />
      </DeskSection>
      <DeskSection id="times" title={organise.times}>
        <PlanTimes plan={stage.plan} saver={saver} now={now} />
      </DeskSection>
      <DeskSection id="organisations" title={organise.organisations}>
        <p className={styles.hint}>{organise.organisationsHint}</p>
        <Organisations session={session} actors={actors} />
      </DeskSection>
      <DeskSection id="network" title={networkWords.title}>
        {network}
      </DeskSection>
      <DeskSection id="import" title={files.import}>
        <ImportCards send={deeds.importCards} />
      </DeskSection>
      <DeskSection id="export" title={files.export}>
        <Exports hrefs={hrefs} />
      </DeskSection>
      <DeskSection id="file" title={file.title}>
        {boardFile}
      </DeskSection>
      {answers && (
        <DeskSection id="exit" title={exit.result}>
          {answers}
        </DeskSection>
      )}
      <DeskSection id="data" title={organise.data}>
        <Retention stage={stage} saver={saver} />
        <EraseSearch />
        <DeleteDay remove={deeds.remove} />
      </DeskSection>
    </>
  );
}
