import type { CountedRound, Report, Spread } from './report.ts';

type Row = readonly [name: string, value: string];

/** The report as a table for a terminal. */
export function reportTable(report: Report): string {
  const rows = [dayRow(report), ...boardRows(report), ...voteRows(report), ...timeRows(report)];
  const lines = [...rows, ...machineRows(report)].map(
    ([name, value]) => `${name.padEnd(16)} ${value}`,
  );
  const faults = report.faults.map((fault) => `FAULT            ${fault}`);
  const verdict = faults.length === 0 ? ['Nothing was lost, doubled or counted wrongly.'] : faults;
  return [...lines, ...verdict].join('\n');
}

const dayRow = ({ options: { people, tables, seed, pace }, seconds }: Report): Row => [
  'day',
  `${people} people, ${tables} tables, seed ${seed}, pace ${pace}, ${seconds.toFixed(0)} s`,
];

function boardRows({ ending: { cards, texts, screens } }: Report): readonly Row[] {
  const { lost, doubled, strange, written, onBoard, late, thrownAway, goneWithPhones } = cards;
  return [
    ['cards', `${written} written, ${onBoard} on the board, ${late} of them late`],
    ['', `${lost.length} lost, ${doubled.length} doubled, ${strange.length} strange`],
    ['', `${thrownAway} thrown away unseen, ${goneWithPhones} gone with phones that died`],
    [
      'texts',
      `${texts.texts}, ${texts.letters} letters typed together, ${texts.broken.length} broken`,
    ],
    ['screens', `${screens.count} compared, ${screens.differing.length} differ`],
  ];
}

function voteRows({ rounds, refusals, ending: { exit } }: Report): readonly Row[] {
  const sum = (pick: (round: CountedRound) => number) =>
    rounds.reduce((all, round) => all + pick(round), 0);
  const [handed, counted, refused] = [
    sum((round) => round.handed),
    sum((round) => round.counted),
    sum((round) => round.refused),
  ];
  const isRight = [...rounds, exit].every(({ wrong }) => wrong.length === 0);
  return [
    [
      'ballots',
      `${handed} handed in, ${counted} counted, ${refused} refused, ${rounds.length} rounds`,
    ],
    ['on leaving', `${exit.answers} answers to the exit question`],
    ['tally', isRight ? 'equal to our own count' : 'DIFFERS from our own count'],
    ['attempts', `${refusals} refused as they should be`],
  ];
}

const timeRows = ({ delay, returns, restarts, timers }: Report): readonly Row[] => [
  ['phone to phone', inWords(delay)],
  ['whole hall back', inWords(returns)],
  ['after a restart', inWords(restarts)],
  ['timers apart', inWords(timers)],
];

function machineRows({ relay, phones, load, seconds }: Report): readonly Row[] {
  const processor = (busy: number) =>
    `${busy.toFixed(1)} s of processor (${((100 * busy) / seconds).toFixed(0)} %)`;
  const own = relay?.hasOwnCore ? ', a core of its own' : '';
  return [
    [
      'relay',
      relay
        ? `${relay.memory.toFixed(0)} MB at most, ${processor(relay.cpu)}${own}`
        : 'not ours to look at',
    ],
    ['phones', processor(phones)],
    ['machine', `load ${load.toFixed(1)}`],
  ];
}

function inWords({ count, median, p99, most }: Spread): string {
  const ms = (value: number | null) => `${(value ?? 0).toFixed(0)} ms`;
  if (count === 0) return 'not measured';
  return `median ${ms(median)}, p99 ${ms(p99)}, most ${ms(most)} (${count} times)`;
}
