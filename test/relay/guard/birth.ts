import { AT, person } from '../../board/people.ts';
import { type Content, forge, type Span, type, values } from './forge.ts';
import { ATTACKER, CLIENT } from './scene.ts';

/** A card as an honest client writes it, field by field, with whatever an attacker puts in their place. */
const FIELDS: Readonly<Record<string, Content>> = {
  place: values(['valueVision', 'needs', 'a7']),
  text: type('text'),
  soThat: type('text'),
  nextStep: type('text'),
  author: values(person(ATTACKER)),
  table: values('t1'),
  at: values(AT),
  lang: values('sv'),
  org: values(null),
  actors: type('map'),
  tags: type('map'),
};

export interface Forged {
  readonly clock: number;
  readonly id: string;
  readonly root?: string;
  /** null leaves a field out. */
  readonly fields?: Readonly<Record<string, Content | null>>;
  /** Keys of the fields that the same update deletes; '' stands for the card itself. */
  readonly deletes?: readonly string[];
  /** What is written over a field in the same update. */
  readonly again?: Readonly<Record<string, Content>>;
}

export function forgeBirth({ clock, id, root = 'cards', ...forged }: Forged): Uint8Array {
  const written = Object.entries({ ...FIELDS, ...forged.fields }).filter(([, it]) => it !== null);
  const all = [...written, ...Object.entries(forged.again ?? {})];
  const parent = [CLIENT, clock] as const;
  const keys = ['', ...all.map(([key]) => key)];
  const deletes = (forged.deletes ?? []).map((key): Span => [CLIENT, clock + keys.indexOf(key), 1]);
  const sorted = deletes.sort((a, b) => a[1] - b[1]);
  const structs = all.map(([key, it], i) => {
    const before = keys.indexOf(key);
    const place = before <= i ? { origin: [CLIENT, clock + before] as const } : { parent, key };
    return [it ?? values(null), place] as const;
  });
  const thing = [type('map'), { parent: root, key: id }] as const;
  return forge([{ client: CLIENT, clock, structs: [thing, ...structs] }], sorted);
}
