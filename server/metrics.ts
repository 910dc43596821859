import type { CloseReason } from '#shared/protocol/closeCodes.ts';

/** The name in the text format, and what it counts. */
interface Named {
  readonly name: string;
  readonly help: string;
}

/** Only grows. With a label: one count for each of its few values, none of which anybody can be known by. */
class Counter<Value extends string> {
  readonly #named: Named;
  readonly #label: string | null;
  readonly #counts = new Map<Value | '', number>();

  constructor(named: Named, label: string | null = null) {
    this.#named = named;
    this.#label = label;
    if (label === null) this.#counts.set('', 0);
  }

  add(amount: number, value: Value | '' = ''): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + amount);
  }

  lines(): string[] {
    const { name } = this.#named;
    const of = (value: string) => (this.#label === null ? '' : `{${this.#label}="${value}"}`);
    const counts = [...this.#counts].map(([value, count]) => `${name}${of(value)} ${count}`);
    return [...head(this.#named, 'counter'), ...counts];
  }
}

/** How long something took, in seconds. */
class Durations {
  static readonly #bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];
  readonly #named: Named;
  readonly #counts = Durations.#bounds.map(() => 0);
  #count = 0;
  #sum = 0;

  constructor(named: Named) {
    this.#named = named;
  }

  add(ms: number): void {
    const seconds = ms / 1000;
    this.#count += 1;
    this.#sum += seconds;
    const index = Durations.#bounds.findIndex((bound) => seconds <= bound);
    if (index >= 0) this.#counts[index] = (this.#counts[index] ?? 0) + 1;
  }

  lines(): string[] {
    const { name } = this.#named;
    let below = 0;
    const buckets = Durations.#bounds.map((bound, index) => {
      below += this.#counts[index] ?? 0;
      return `${name}_bucket{le="${bound}"} ${below}`;
    });
    return [
      ...head(this.#named, 'histogram'),
      ...buckets,
      `${name}_bucket{le="+Inf"} ${this.#count}`,
      `${name}_sum ${this.#sum}`,
      `${name}_count ${this.#count}`,
    ];
  }
}

/** What is true at the moment of asking. */
export interface Moment {
  readonly connections: number;
  readonly rooms: number;
  readonly storeIsFailing: boolean;
  readonly memoryBytes: number;
}

/**
 * What this process has done since it started, for whoever watches the machine. Nothing here tells
 * workshops or people apart.
 */
export class Metrics {
  readonly updates = new Counter({
    name: 'mellanrum_updates_total',
    help: 'Updates that passed the guard and changed a board.',
  });
  readonly refusals = new Counter<Lowercase<string>>(
    { name: 'mellanrum_refusals_total', help: 'Updates that broke a rule of the guard.' },
    'rule',
  );
  readonly closings = new Counter<CloseReason>(
    { name: 'mellanrum_closings_total', help: 'Sockets that the relay closed.' },
    'reason',
  );
  readonly commands = new Counter<'obeyed' | 'refused'>(
    { name: 'mellanrum_commands_total', help: 'Steering commands.' },
    'outcome',
  );
  readonly bytes = new Counter<'in' | 'out'>(
    { name: 'mellanrum_bytes_total', help: 'Bytes of frames, without those of the network.' },
    'direction',
  );
  readonly commits = new Durations({
    name: 'mellanrum_commit_seconds',
    help: 'How long the store took to make one tick of all boards durable.',
  });
  readonly tickLag = new Durations({
    name: 'mellanrum_tick_lag_seconds',
    help: 'How late a tick began: the relay is busy when this grows.',
  });
  readonly storeFailures = new Counter({
    name: 'mellanrum_store_failures_total',
    help: 'Calls that the store refused.',
  });

  /** All of it in the text format of Prometheus. */
  text(moment: Moment): string {
    const lines = [
      ...gauge('mellanrum_connections', 'Open sockets.', moment.connections),
      ...gauge('mellanrum_rooms', 'Boards in memory.', moment.rooms),
      ...gauge(
        'mellanrum_store_failing',
        '1 while the store refuses, else 0.',
        moment.storeIsFailing ? 1 : 0,
      ),
      ...gauge('process_resident_memory_bytes', 'Memory of the process.', moment.memoryBytes),
      ...[this.updates, this.refusals, this.closings, this.commands, this.bytes].flatMap((one) =>
        one.lines(),
      ),
      ...this.commits.lines(),
      ...this.tickLag.lines(),
      ...this.storeFailures.lines(),
    ];
    return `${lines.join('\n')}\n`;
  }
}

const head = ({ name, help }: Named, type: string): string[] => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
];

const gauge = (name: string, help: string, value: number): string[] => [
  ...head({ name, help }, 'gauge'),
  `${name} ${value}`,
];
