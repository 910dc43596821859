import type { Written } from '../written.ts';
import { DESK_TEXTS, type Desk, type DeskText, MOST_HEADING, MOST_NAME } from './desk.ts';

/** Everything on the desk that a person has written in their own words, also of versions that are fixed or kept. */
export const wordsOfDesk = (desk: Desk): readonly Written<Desk>[] => [
  ...(Object.keys(DESK_TEXTS) as DeskText[]).map((field) => own(desk, field)),
  ...headings(desk),
  ...organisations(desk),
  ...fixed(desk),
  ...kept(desk),
];

function own(desk: Desk, field: DeskText): Written<Desk> {
  const saying = (words: string): Desk => ({ ...desk, [field]: words });
  const [path, most] = [`desk//${field}`, DESK_TEXTS[field]];
  return { path, words: desk[field], most, isNeeded: false, saying };
}

/** One without words is the built-in heading. */
const headings = (desk: Desk): readonly Written<Desk>[] =>
  desk.parts.map((part, at) => ({
    path: `desk/parts/${part.id}`,
    words: part.heading ?? '',
    most: MOST_HEADING,
    isNeeded: false,
    saying: (words) => {
      const named = { ...part, heading: words === '' ? null : words };
      return { ...desk, parts: desk.parts.with(at, named) };
    },
  }));

const organisations = (desk: Desk): readonly Written<Desk>[] =>
  desk.figures.organisations.map((one, at, all) => ({
    path: `desk/organisations/${at}`,
    words: one.name,
    most: MOST_NAME,
    isNeeded: true,
    saying: (name) => ({
      ...desk,
      figures: { ...desk.figures, organisations: all.with(at, { ...one, name }) },
    }),
  }));

const fixed = (desk: Desk): readonly Written<Desk>[] =>
  desk.fixed.map((version, at) => ({
    path: `desk/fixed/${version.number}`,
    words: version.diarienummer,
    most: DESK_TEXTS.diarienummer,
    isNeeded: false,
    saying: (diarienummer) => ({
      ...desk,
      fixed: desk.fixed.with(at, { ...version, diarienummer }),
    }),
  }));

const kept = (desk: Desk): readonly Written<Desk>[] =>
  desk.kept.map((version, at) => ({
    path: `desk/kept/${version.number}`,
    words: version.name,
    most: MOST_NAME,
    isNeeded: true,
    saying: (name) => ({ ...desk, kept: desk.kept.with(at, { ...version, name }) }),
  }));
