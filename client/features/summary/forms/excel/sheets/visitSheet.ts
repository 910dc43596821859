import type { Summary, WayLine } from '#shared/summary/Summary.ts';
import type { Cell, Sheet } from '../Sheet.ts';
import type { SheetWords } from './SheetWords.ts';

/** Who visits whom, from what is agreed to what nobody has taken up yet. */
export function visitSheet({ visits }: Summary, { words: { sheets: words } }: SheetWords): Sheet {
  const { visitStatus: status } = words;
  const way = (said: string, { host, guest, month, learn, show, learned }: WayLine) =>
    row(said, { host, guest, month, learn, show, learned });
  return {
    name: words.visits,
    columns: [
      { head: words.status, wide: 18 },
      { head: words.host, wide: 30 },
      { head: words.guest, wide: 30 },
      { head: words.month, wide: 11 },
      { head: words.learn, wide: 50 },
      { head: words.show, wide: 50 },
      { head: words.learned, wide: 50 },
    ],
    rows: [
      ...visits.agreed.map((line) => way(line.done ? status.done : status.agreed, line)),
      ...visits.open.map((line) => way(status.open, line)),
      ...visits.withoutHost.map(({ host, guest, learn, show }) =>
        row(status.withoutHost, { host, guest, learn, show }),
      ),
      ...visits.offers.map(({ host, show }) => row(status.offer, { host, show })),
    ],
  };
}

interface Said {
  readonly host: string | null;
  readonly guest?: string;
  readonly month?: string | null;
  readonly learn?: readonly string[];
  readonly show: readonly string[];
  readonly learned?: readonly string[];
}

/** A month is no day, so it stands as text. */
const row = (status: string, said: Said): readonly Cell[] => [
  status,
  said.host,
  said.guest ?? null,
  said.month ?? null,
  lines(said.learn),
  lines(said.show),
  lines(said.learned),
];

const lines = (words: readonly string[] = []): string => words.join('\n');
