import type { TableId } from '#shared/domain/ids.ts';
import { originOf } from '#shared/domain/jointWords.ts';
import { namesOnlyMeans } from '#shared/domain/onlyMeans.ts';
import { type PromisePart, progressOf, saysNothing } from '#shared/domain/promise.ts';
import type { Material } from './material.ts';
import { actorNames } from './names.ts';
import type { Promises, TablePromiseLine } from './Summary.ts';
import { nameTable, nameTables } from './tables.ts';

/** Löftet: the joint one with where its words come from, and the tables' own side by side. */
export function promisesOf(material: Material): Promises {
  return {
    joint: {
      who: jointPart('who', material),
      toWhom: jointPart('toWhom', material),
      what: jointPart('what', material),
      sign: jointPart('sign', material),
    },
    tables: material.tables.flatMap((table) => tablePromise(table, material)),
  };
}

function jointPart(part: PromisePart, material: Material): Promises['joint']['what'] {
  const words = material.joint(part);
  const tables = material.board.origins.get(part) ?? [];
  const origin = words && originOf(words, tables, (table) => saidBy(table, part, material));
  return {
    words,
    from: origin ? { tables: nameTables(material.stage, origin.tables), kind: origin.kind } : null,
  };
}

function saidBy(table: TableId, part: PromisePart, { promiseAt, board }: Material): string {
  const { parties, words } = promiseAt(table);
  return part === 'who' ? actorNames(parties, board.actors).join(', ') : words[part];
}

function tablePromise(
  id: TableId,
  { promiseAt, board, stage, said }: Material,
): TablePromiseLine[] {
  const promise = promiseAt(id);
  const change = said.change(id);
  if (saysNothing(promise) && promise.holds === null && change === '') return [];
  const [toWhom, what, sign] = [promise.words.toWhom, promise.words.what, promise.words.sign];
  return [
    {
      table: nameTable(stage, id),
      parties: actorNames(promise.parties, board.actors),
      behind: actorNames(promise.behind, board.actors),
      toWhom: toWhom.trim(),
      what: what.trim(),
      sign: sign.trim(),
      onlyMeans: namesOnlyMeans(what),
      whole: progressOf(promise).isWhole,
      holds: promise.holds,
      change,
    },
  ];
}
