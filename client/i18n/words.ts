import type { Lang } from '#shared/domain/lang.ts';
import { actors } from './actors.ts';
import { arrange } from './arrange.ts';
import { ask } from './ask.ts';
import { board } from './board.ts';
import { boardFile } from './boardFile.ts';
import { cardLink } from './cardLink.ts';
import { closing } from './closing.ts';
import { compose } from './compose.ts';
import { concepts } from './concepts.ts';
import { earlier } from './earlier.ts';
import { erase } from './erase.ts';
import { common } from './everyPage.ts';
import { exercises } from './exercises.ts';
import { exit } from './exit.ts';
import { exports } from './exports.ts';
import { factors } from './factors.ts';
import { files } from './files.ts';
import { firstRating } from './firstRating.ts';
import { firstRun } from './firstRun.ts';
import { followUp } from './followUp.ts';
import { gapMap } from './gapMap.ts';
import { gathering } from './gathering.ts';
import { hints } from './hints.ts';
import { join } from './join.ts';
import { lacks } from './lacks.ts';
import { lead } from './lead.ts';
import { lenses } from './lenses.ts';
import { lift } from './lift.ts';
import { lobby } from './lobby.ts';
import { marks } from './marks.ts';
import { matrix } from './matrix.ts';
import { network } from './network.ts';
import { networkVerdicts } from './networkVerdicts.ts';
import { notices } from './notices.ts';
import { onScreen } from './onScreen.ts';
import { onward } from './onward.ts';
import { organise } from './organise.ts';
import { ownDevice } from './ownDevice.ts';
import { ownTable } from './ownTable.ts';
import { perspectives } from './perspectives.ts';
import { policy } from './policy.ts';
import { portal } from './portal.ts';
import { practice } from './practice.ts';
import { problems } from './problems.ts';
import { projector } from './projector.ts';
import { promise } from './promise.ts';
import { recovery } from './recovery.ts';
import { redaction } from './redaction.ts';
import { review } from './review.ts';
import { room } from './room.ts';
import { rowProblems } from './rowProblems.ts';
import { settings } from './settings.ts';
import { share } from './share.ts';
import { silence } from './silence.ts';
import { stakeholders } from './stakeholders.ts';
import { start } from './start.ts';
import { states } from './states.ts';
import { steer } from './steer.ts';
import { strategies } from './strategies.ts';
import { suggest } from './suggest.ts';
import { summary } from './summary.ts';
import { summaryOnward } from './summaryOnward.ts';
import { systems } from './systems.ts';
import { tableHost } from './tableHost.ts';
import { theCase } from './theCase.ts';
import { tiePanel } from './tiePanel.ts';
import { versions } from './versions.ts';
import { visits } from './visits.ts';
import { vote } from './vote.ts';
import { waves } from './waves.ts';
import { wordPlaces } from './wordPlaces.ts';

/** One file for each area. Swedish is the type: a key that English or Danish lacks does not compile. */
export interface Words {
  readonly actors: typeof actors.sv;
  readonly arrange: typeof arrange.sv;
  readonly ask: typeof ask.sv;
  readonly board: typeof board.sv;
  readonly boardFile: typeof boardFile.sv;
  readonly cardLink: typeof cardLink.sv;
  readonly closing: typeof closing.sv;
  readonly common: typeof common.sv;
  readonly compose: typeof compose.sv;
  readonly concepts: typeof concepts.sv;
  readonly earlier: typeof earlier.sv;
  readonly erase: typeof erase.sv;
  readonly exercises: typeof exercises.sv;
  readonly exit: typeof exit.sv;
  readonly exports: typeof exports.sv;
  readonly factors: typeof factors.sv;
  readonly files: typeof files.sv;
  readonly firstRating: typeof firstRating.sv;
  readonly firstRun: typeof firstRun.sv;
  readonly followUp: typeof followUp.sv;
  /** The map, and what one has chosen there. */
  readonly gapMap: typeof gapMap.sv & typeof tiePanel.sv;
  readonly gathering: typeof gathering.sv;
  readonly hints: typeof hints.sv;
  readonly join: typeof join.sv;
  readonly lacks: typeof lacks.sv;
  readonly lead: typeof lead.sv;
  readonly lenses: typeof lenses.sv;
  readonly lift: typeof lift.sv;
  readonly marks: typeof marks.sv;
  readonly lobby: typeof lobby.sv;
  readonly matrix: typeof matrix.sv;
  readonly network: typeof network.sv;
  readonly networkVerdicts: typeof networkVerdicts.sv;
  readonly notices: typeof notices.sv;
  readonly onScreen: typeof onScreen.sv;
  readonly onward: typeof onward.sv;
  readonly organise: typeof organise.sv;
  readonly ownDevice: typeof ownDevice.sv;
  readonly ownTable: typeof ownTable.sv;
  readonly perspectives: typeof perspectives.sv;
  readonly policy: typeof policy.sv;
  readonly portal: typeof portal.sv;
  readonly practice: typeof practice.sv;
  readonly problems: typeof problems.sv;
  readonly projector: typeof projector.sv;
  readonly promise: typeof promise.sv;
  readonly recovery: typeof recovery.sv;
  readonly redaction: typeof redaction.sv;
  readonly review: typeof review.sv;
  readonly room: typeof room.sv;
  readonly rowProblems: typeof rowProblems.sv;
  readonly settings: typeof settings.sv;
  readonly share: typeof share.sv;
  readonly silence: typeof silence.sv;
  readonly stakeholders: typeof stakeholders.sv;
  readonly start: typeof start.sv;
  readonly states: typeof states.sv;
  readonly steer: typeof steer.sv;
  readonly strategies: typeof strategies.sv;
  readonly suggest: typeof suggest.sv;
  readonly summary: typeof summary.sv;
  readonly summaryOnward: typeof summaryOnward.sv;
  readonly systems: typeof systems.sv;
  readonly tableHost: typeof tableHost.sv;
  readonly versions: typeof versions.sv;
  readonly visits: typeof visits.sv;
  readonly theCase: typeof theCase.sv;
  readonly vote: typeof vote.sv;
  readonly waves: typeof waves.sv;
  readonly wordPlaces: typeof wordPlaces.sv;
}

/** The build gives each language a file of its own, which knows that one only: see `loadSpeech.ts`. */
export const wordsIn = (lang: Lang): Words => ({
  actors: actors[lang],
  arrange: arrange[lang],
  ask: ask[lang],
  board: board[lang],
  boardFile: boardFile[lang],
  cardLink: cardLink[lang],
  closing: closing[lang],
  common: common[lang],
  compose: compose[lang],
  concepts: concepts[lang],
  earlier: earlier[lang],
  erase: erase[lang],
  exercises: exercises[lang],
  exit: exit[lang],
  exports: exports[lang],
  factors: factors[lang],
  files: files[lang],
  firstRating: firstRating[lang],
  firstRun: firstRun[lang],
  followUp: followUp[lang],
  gapMap: { ...gapMap[lang], ...tiePanel[lang] },
  gathering: gathering[lang],
  hints: hints[lang],
  join: join[lang],
  lacks: lacks[lang],
  lead: lead[lang],
  lenses: lenses[lang],
  lift: lift[lang],
  marks: marks[lang],
  lobby: lobby[lang],
  matrix: matrix[lang],
  network: network[lang],
  networkVerdicts: networkVerdicts[lang],
  notices: notices[lang],
  onScreen: onScreen[lang],
  onward: onward[lang],
  organise: organise[lang],
  ownDevice: ownDevice[lang],
  ownTable: ownTable[lang],
  perspectives: perspectives[lang],
  policy: policy[lang],
  portal: portal[lang],
  practice: practice[lang],
  problems: problems[lang],
  projector: projector[lang],
  promise: promise[lang],
  recovery: recovery[lang],
  redaction: redaction[lang],
  review: review[lang],
  room: room[lang],
  rowProblems: rowProblems[lang],
  settings: settings[lang],
  share: share[lang],
  silence: silence[lang],
  stakeholders: stakeholders[lang],
  start: start[lang],
  states: states[lang],
  steer: steer[lang],
  strategies: strategies[lang],
  suggest: suggest[lang],
  summary: summary[lang],
  summaryOnward: summaryOnward[lang],
  systems: systems[lang],
  tableHost: tableHost[lang],
  versions: versions[lang],
  visits: visits[lang],
  theCase: theCase[lang],
  vote: vote[lang],
  waves: waves[lang],
  wordPlaces: wordPlaces[lang],
});
