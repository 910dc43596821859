import type { ColumnId } from '#shared/domain/columns.ts';
import type { Exercise } from '#shared/domain/exercises.ts';
import type { CardId, TableId, WorkshopId } from '#shared/domain/ids.ts';
import type { StepId } from '#shared/domain/steps.ts';

/** The address of every page; `route.ts` reads them back. */
export const pathTo = {
  start: () => '/',
  new: () => '/new',
  /** A new workshop that goes by the plan of an earlier one. */
  newLike: (id: WorkshopId) => `/new?like=${id}`,
  /** Tries the network; opens nothing else. */
  network: () => '/network',
  help: () => '/hjalp',
  /** For whoever runs the server. */
  helpRunning: () => '/hjalp/drift',
  /** For a day with one computer and no server. */
  helpLaptop: () => '/hjalp/laptop',
  /** The accessibility statement. */
  helpAccessibility: () => '/hjalp/tillganglighet',
  board: (id: WorkshopId) => `/w/${id}`,
  /** One column of a step on the board. */
  cell: (id: WorkshopId, step: StepId, column: ColumnId) =>
    `/w/${id}?step=${step}&column=${column}`,
  /** One card on the board. Only ids: it opens for those who are in, and carries no key. */
  card: (id: WorkshopId, card: CardId) => `/w/${id}?card=${card}`,
  /** The board also when the day is over. */
  look: (id: WorkshopId) => `/w/${id}?look`,
  join: (id: WorkshopId) => `/w/${id}/join`,
  /** The computer that is the table's own. */
  table: (id: WorkshopId, table: TableId | null = null) =>
    `/w/${id}/table${table ? `?table=${table}` : ''}`,
  exercise: (id: WorkshopId, exercise: Exercise) => `/w/${id}/${exercise}`,
  /** One strategy, in its form. */
  strategy: (id: WorkshopId, card: CardId) => `/w/${id}/strategies?card=${card}`,
  /** A strategy that nobody has written yet, for a need. */
  answer: (id: WorkshopId, need: CardId) => `/w/${id}/strategies?need=${need}`,
  /** One strategy, when it is followed up. */
  followedUp: (id: WorkshopId, card: CardId) => `/w/${id}/followUp?card=${card}`,
  /** One step of the board. */
  step: (id: WorkshopId, step: StepId) => `/w/${id}?step=${step}`,
  matrix: (id: WorkshopId) => `/w/${id}/all`,
  /** The whole board, with the focus in its search field. */
  find: (id: WorkshopId) => `/w/${id}/all?find`,
  desk: (id: WorkshopId) => `/w/${id}/desk`,
  /** Boards as they were. */
  marks: (id: WorkshopId) => `/w/${id}/marks`,
  /** The summary, or what is in it for one reader: a table's id, an actor's, or `short`. */
  summary: (id: WorkshopId, reader: string | null = null) =>
    `/w/${id}/summary${reader ? `?for=${reader}` : ''}`,
  /** Where the organiser edits it. */
  redaction: (id: WorkshopId) => `/w/${id}/redaction`,
  /** The summary as it was when it was fixed, or kept. */
  version: (id: WorkshopId, number: string) => `/w/${id}/version?number=${number}`,
  rescued: (id: WorkshopId) => `/w/${id}/rescued`,
  screen: (id: WorkshopId) => `/screen/${id}`,
} as const;
