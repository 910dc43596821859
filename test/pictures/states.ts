import type { PageState } from './PageState.ts';
import { actorsStates } from './pages/actors.ts';
import { blockedStates } from './pages/blocked.ts';
import { boardArrangingStates } from './pages/boardArranging.ts';
import { boardContactStates } from './pages/boardContact.ts';
import { boardFileStates } from './pages/boardFile.ts';
import { boardReadingStates } from './pages/boardReading.ts';
import { boardSilenceStates } from './pages/boardSilence.ts';
import { boardWritingStates } from './pages/boardWriting.ts';
import { caseStates } from './pages/case.ts';
import { deskStates } from './pages/desk.ts';
import { eraseStates } from './pages/erase.ts';
import { factorStates } from './pages/factors.ts';
import { fileStates } from './pages/files.ts';
import { findingStates } from './pages/finding.ts';
import { followUpStates } from './pages/followUp.ts';
import { helpStates } from './pages/help.ts';
import { joinStates } from './pages/join.ts';
import { lobbyStates } from './pages/lobby.ts';
import { mapStates } from './pages/map.ts';
import { marksStates } from './pages/marks.ts';
import { matrixStates } from './pages/matrix.ts';
import { networkStates } from './pages/network.ts';
import { newWorkshopStates } from './pages/newWorkshop.ts';
import { perspectivesStates } from './pages/perspectives.ts';
import { practiceStates } from './pages/practice.ts';
import { projectorStates } from './pages/projector.ts';
import { promiseStates } from './pages/promise.ts';
import { recoveryStates } from './pages/recovery.ts';
import { redactionStates } from './pages/redaction.ts';
import { roomStates } from './pages/room.ts';
import { stakeholderStates } from './pages/stakeholders.ts';
import { startStates } from './pages/start.ts';
import { steerStates } from './pages/steer.ts';
import { strategyStates } from './pages/strategies.ts';
import { summaryStates } from './pages/summary.ts';
import { systemsStates } from './pages/systems.ts';
import { tableStates } from './pages/tables.ts';
import { unexpectedStates } from './pages/unexpected.ts';
import { visitStates } from './pages/visits.ts';
import { voteStates } from './pages/vote.ts';

/**
 * Every page and every state it can be in. `npm run pictures` photographs them and `test/e2e/axeOfStates.ts`
 * reads them; what is not here is seen by nobody before somebody meets it.
 */
export const PAGE_STATES: readonly PageState[] = [
  ...startStates,
  ...helpStates,
  ...joinStates,
  ...lobbyStates,
  ...newWorkshopStates,
  ...networkStates,
  ...deskStates,
  ...boardReadingStates,
  ...boardWritingStates,
  ...boardSilenceStates,
  ...boardArrangingStates,
  ...findingStates,
  ...boardContactStates,
  ...steerStates,
  ...roomStates,
  ...practiceStates,
  ...tableStates,
  ...stakeholderStates,
  ...visitStates,
  ...voteStates,
  ...factorStates,
  ...mapStates,
  ...marksStates,
  ...matrixStates,
  ...strategyStates,
  ...systemsStates,
  ...perspectivesStates,
  ...followUpStates,
  ...summaryStates,
  ...fileStates,
  ...redactionStates,
  ...projectorStates,
  ...promiseStates,
  ...unexpectedStates,
  ...actorsStates,
  ...caseStates,
  ...blockedStates,
  ...boardFileStates,
  ...eraseStates,
  ...recoveryStates,
];
