import { describe } from 'vitest';
import { openSqliteStore } from '../../server/store/sqlite/openSqliteStore.ts';
import { openSqliteThread } from '../../server/store/sqlite/thread/openSqliteThread.ts';
import { memoryStore, sharedMemoryStore } from '../support/memoryStore.ts';
import { freshFolder } from '../support/relay.ts';
import { fixedContract } from './fixedContract.ts';
import { sharedContract } from './sharedContract.ts';
import { storeContract } from './storeContract.ts';

describe.each([
  ['sqlite', () => openSqliteStore(freshFolder())],
  ['sqlite in a thread', () => openSqliteThread(freshFolder())],
  ['memory', memoryStore],
])('the contract of a store: %s', (_, open) => {
  describe('of workshops and their boards', () => storeContract(open));
  describe('[P71] summaries kept in it', () => fixedContract(open));
});

describe('the contract of a store that several relays share: memory', () =>
  sharedContract(sharedMemoryStore));
