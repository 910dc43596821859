/** Names of the document's roots. Together with `shape.ts` the only place that knows them. */
export const ROOT = {
  meta: 'meta',
  cards: 'cards',
  groups: 'groups',
  actors: 'actors',
  relations: 'relations',
  stakes: 'stakes',
  offers: 'offers',
  visits: 'visits',
  caseMarks: 'caseMarks',
  lifeAreas: 'lifeAreas',
  promises: 'promises',
  renewed: 'renewed',
} as const;
export type RootName = (typeof ROOT)[keyof typeof ROOT];

/** Raised when an older client would misread the document. */
export const SCHEMA_VERSION = 1;
