import * as v from 'valibot';
import type { WorkshopId } from '#shared/domain/ids.ts';
import type { Append, AppendOutcome, Binding, Seq } from '../Store.ts';
import type { Ask } from './database.ts';

const headSchema = v.object({ id: v.string(), head: v.number(), erasure: v.number() });
const ownerSchema = v.object({
  workshop: v.string(),
  client: v.number(),
  participant: v.string(),
  wrote: v.number(),
});
type Head = v.InferOutput<typeof headSchema>;
type Owner = v.InferOutput<typeof ownerSchema>;

/** What is to be written of a commit, and what each entry is to hear. */
export interface Judged {
  readonly outcomes: readonly AppendOutcome[];
  readonly heads: readonly Head[];
  readonly kept: readonly Kept[];
}

/** A commit of many rooms. Their rows are locked in one order, so that two relays never wait for each other. */
export async function judgeIn(ask: Ask, entries: readonly Append[]): Promise<Judged> {
  // The second is asked behind the lock of the first: whose they are now.
  const [heads, owners] = await Promise.all([lockHeads(ask, entries), readOwners(ask, entries)]);
  const outcomes = entries.map((entry) => judge(entry, heads.get(entry.workshop), owners));
  const kept = entries.flatMap((entry, index) => {
    const outcome = outcomes[index];
    return outcome?.ok ? [{ ...entry, seq: outcome.seq }] : [];
  });
  return { outcomes, heads: [...heads.values()], kept };
}

async function lockHeads(ask: Ask, entries: readonly Append[]): Promise<ReadonlyMap<string, Head>> {
  const ids = [...new Set(entries.map(({ workshop }) => workshop))];
  const rows = await ask(
    'SELECT id, head, erasure FROM workshop WHERE id = ANY($1) ORDER BY id FOR NO KEY UPDATE',
    [ids],
  );
  return new Map(v.parse(v.array(headSchema), rows).map((row) => [row.id, row]));
}

async function readOwners(
  ask: Ask,
  entries: readonly Append[],
): Promise<ReadonlyMap<string, Owner>> {
  const asked = entries.flatMap(({ workshop, bindings, wrote }) => {
    const clients = [...bindings.map(({ client }) => client), ...(wrote?.clients ?? [])];
    return clients.map((client) => ({ workshop, client }));
  });
  if (asked.length === 0) return new Map();
  const rows = await ask(
    `SELECT workshop, client, participant, wrote FROM client_owner
     JOIN unnest($1::text[], $2::bigint[]) AS asked (workshop, client) USING (workshop, client)`,
    [asked.map(({ workshop }) => workshop), asked.map(({ client }) => client)],
  );
  return new Map(v.parse(v.array(ownerSchema), rows).map((row) => [nameOf(row), row]));
}

/** Moves the head along when the entry goes in. */
function judge(
  { workshop, update, bindings, erasure, erased, wrote }: Append,
  at: Head | undefined,
  owners: ReadonlyMap<string, Owner>,
): AppendOutcome {
  if (!at) return { ok: false, reason: 'unknown' };
  if (at.erasure !== erasure) return { ok: false, reason: 'erased' };
  const isForeign = ({ client, participant }: Binding) =>
    (owners.get(nameOf({ workshop, client }))?.participant ?? participant) !== participant;
  if (bindings.some(isForeign)) return { ok: false, reason: 'foreign' };
  const lastOf = (client: number) => owners.get(nameOf({ workshop, client }))?.wrote ?? 0;
  if (wrote?.clients.some((client) => lastOf(client) > wrote.seen))
    return { ok: false, reason: 'behind' };
  if (erased && erased.length > 0) at.erasure += 1;
  if (update) at.head += 1;
  return { ok: true, seq: at.head };
}

type Kept = Append & { readonly seq: Seq };

export async function writeIn(ask: Ask, { heads, kept }: Judged): Promise<void> {
  if (kept.length === 0) return;
  const updates = kept.filter(({ update }) => update !== null);
  await Promise.all([
    ask(
      `WITH moved AS (
         UPDATE workshop SET head = moved.head, erasure = moved.erasure
         FROM unnest($1::text[], $2::bigint[], $3::bigint[]) AS moved (id, head, erasure)
         WHERE workshop.id = moved.id
       )
       INSERT INTO board_update (workshop, seq, bytes)
       SELECT * FROM unnest($4::text[], $5::bigint[], $6::bytea[])`,
      [
        heads.map(({ id }) => id),
        heads.map(({ head }) => head),
        heads.map(({ erasure }) => erasure),
        updates.map(({ workshop }) => workshop),
        updates.map(({ seq }) => seq),
        updates.map(({ update }) => update),
      ],
    ),
    bind(ask, kept),
    keepErased(ask, kept),
  ]);
}

async function bind(ask: Ask, kept: readonly Kept[]): Promise<void> {
  const bound = kept.flatMap(({ workshop, update, bindings, seq }) =>
    bindings.map((binding) => ({ workshop, ...binding, seq: update ? seq : seq + 1 })),
  );
  const wrote = kept.flatMap(({ workshop, wrote: by, seq }) =>
    (by?.clients ?? []).map((client) => ({ workshop, client, seq })),
  );
  await Promise.all([
    bound.length > 0 &&
      ask(
        `INSERT INTO client_owner (workshop, client, participant, bound)
         SELECT * FROM unnest($1::text[], $2::bigint[], $3::text[], $4::bigint[]) ON CONFLICT DO NOTHING`,
        [...columns(bound, 'workshop', 'client', 'participant', 'seq')],
      ),
    wrote.length > 0 &&
      ask(
        `UPDATE client_owner SET wrote = last.seq
         FROM unnest($1::text[], $2::bigint[], $3::bigint[]) AS last (workshop, client, seq)
         WHERE client_owner.workshop = last.workshop AND client_owner.client = last.client`,
        [...columns(wrote, 'workshop', 'client', 'seq')],
      ),
  ]);
}

async function keepErased(ask: Ask, kept: readonly Kept[]): Promise<void> {
  const erased = kept.flatMap(({ workshop, erased: things = [] }) =>
    things.map(({ thing, what }) => ({ workshop, card: thing, what })),
  );
  if (erased.length === 0) return;
  await ask(
    `INSERT INTO erased (workshop, card, what)
     SELECT workshop, card, min(what) FROM unnest($1::text[], $2::text[], $3::text[]) AS new (workshop, card, what)
     GROUP BY workshop, card
     ON CONFLICT (workshop, card) DO UPDATE SET what = least(erased.what, excluded.what)`,
    [...columns(erased, 'workshop', 'card', 'what')],
  );
}

const columns = <Row extends object>(
  rows: readonly Row[],
  ...names: readonly (keyof Row)[]
): readonly (readonly unknown[])[] => names.map((name) => rows.map((row) => row[name]));

const nameOf = (of: { readonly workshop: WorkshopId | string; readonly client: number }): string =>
  `${of.workshop} ${of.client}`;
