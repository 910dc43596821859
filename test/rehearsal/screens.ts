import { setTimeout as pause } from 'node:timers/promises';
import type { Session } from '../../client/sync/Session.ts';
import { type Fingerprint, fingerprintOf } from './fingerprint.ts';
import type { Hall } from './Hall.ts';

export interface Screens {
  readonly count: number;
  /** Which of them show something else, and what. */
  readonly differing: readonly string[];
}

type Named = Fingerprint & { readonly name: string };

const PATIENCE_MS = 30_000;
const LOOK_MS = 500;

/** Lays all screens beside that of somebody who has just come, until they say the same or never will. `texts`: names of root texts. */
export async function compareScreens(
  hall: Hall,
  fresh: Session,
  texts: readonly string[],
): Promise<Screens> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const prints = [...printsOf(hall, texts), ...(await probePrints(hall, texts))];
    const differing = differingFrom(fingerprintOf(fresh, texts), prints);
    if (differing.length === 0 || performance.now() > end) {
      return { count: prints.length + 1, differing };
    }
    await pause(LOOK_MS);
  }
}

function printsOf({ phones, chair, screen }: Hall, texts: readonly string[]): readonly Named[] {
  const devices = [
    { name: 'facilitator', device: chair.main },
    { name: 'co-facilitator', device: chair.co },
    { name: 'screen', device: screen },
    ...phones.map(({ person, device }) => ({ name: `phone ${person.number}`, device })),
  ];
  return devices.flatMap(({ name, device: { session } }) =>
    session ? [{ name, ...fingerprintOf(session, texts) }] : [],
  );
}

/** What the two typed is known now, too. */
async function probePrints(
  { probe, notebook }: Hall,
  texts: readonly string[],
): Promise<readonly Named[]> {
  const told = await probe?.look(texts);
  for (const { id, words } of told?.cards ?? []) {
    notebook.wrote({ id, by: 0, mark: id, words, at: 0 });
  }
  return (told?.prints ?? []).map((print, index) => ({ name: `probe ${index + 1}`, ...print }));
}

const differingFrom = (one: Fingerprint, prints: readonly Named[]): readonly string[] =>
  prints.flatMap((print) => {
    const parts = (['board', 'doc', 'stage'] as const).filter(
      (part) => print[part] !== one[part] && print[part] !== '',
    );
    return parts.length > 0 ? [`${print.name}: ${parts.join(' and ')}`] : [];
  });
