import { afterAll, beforeAll, describe } from 'vitest';
import { openPostgresStore } from '../../server/store/postgres/openPostgresStore.ts';
import { fixedContract } from '../contract/fixedContract.ts';
import { sharedContract } from '../contract/sharedContract.ts';
import { storeContract } from '../contract/storeContract.ts';
import { Postgres } from '../support/postgres.ts';

describe('the contract of a store: PostgreSQL', () => {
  let postgres: Postgres;
  const open = async () => openPostgresStore(await postgres.database());
  beforeAll(async () => {
    postgres = await Postgres.start();
  });
  afterAll(() => postgres.stop());

  describe('of workshops and their boards', () => storeContract(open));
  describe('[P71] summaries kept in it', () => fixedContract(open));
  describe('shared by several relays', () => sharedContract(open));
});
