import { expect } from 'vitest';
import { fetchDoc } from './rawSocket.ts';
import type { TestRelayProcess } from './relay.ts';
import { openStock } from './stockProvider.ts';
import { until } from './until.ts';
import { textsOf, writeCard } from './writeCard.ts';

interface Around {
  start(port?: number): Promise<TestRelayProcess>;
  /** Makes the database as the previous version left it. */
  goBack(): Promise<void>;
}

/** Two phones write before and while the relay is exchanged for a newer one; everything must be with both. */
export async function upgradeDuringDay({ start, goBack }: Around): Promise<void> {
  const old = await start();
  const workshop = await old.createWorkshop();
  const phones = ['Elevhälsan', 'Socialtjänsten'].map((table) => ({
    table,
    stock: openStock(old, workshop, 'participant'),
  }));
  for (const { table, stock } of phones) {
    await stock.synced();
    writeCard(stock.doc, `${table} före`, { workshop, device: stock.device });
  }
  await until(
    'both are on the disk',
    async () => textsOf(await fetchDoc(old, workshop)).length === 2,
  );
  await old.stop();
  await goBack();
  for (const { table, stock } of phones) {
    writeCard(stock.doc, `${table} under uppgraderingen`, { workshop, device: stock.device });
  }

  const upgraded = await start(old.port);
  const all = [
    'Elevhälsan före',
    'Elevhälsan under uppgraderingen',
    'Socialtjänsten före',
    'Socialtjänsten under uppgraderingen',
  ];
  await until(
    'everything has arrived',
    async () => textsOf(await fetchDoc(upgraded, workshop)).length === all.length,
  );
  for (const { stock } of phones) {
    await until('each phone has all of it', () => textsOf(stock.doc).length === all.length);
    expect(textsOf(stock.doc)).toEqual(all);
    stock.close();
  }
  await upgraded.stop();
}
