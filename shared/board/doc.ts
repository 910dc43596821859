import * as Y from 'yjs';

/** One workshop's document. Named so that nobody but this folder, the relay and the client's sync needs Yjs. */
export type BoardDoc = Y.Doc;

/** The origin of every edit made here by a named function. What came from elsewhere has another. */
export const LOCAL_EDIT = Symbol('local edit');

/** Takes an edit back, as an edit of its own: undo is an inverse, never a rewinding of history. */
export type Undo = (doc: BoardDoc) => void;

export const newBoardDoc = (): BoardDoc => new Y.Doc();

/** One edit, one transaction, one origin. */
export const inOneEdit = (doc: BoardDoc, change: () => void): void =>
  doc.transact(change, LOCAL_EDIT);
