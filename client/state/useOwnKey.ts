import { useSession } from './useSession.ts';

/** The capability key this workshop is open with, for the HTTP interface. */
export const useOwnKey = (): string => useSession().key;
