import type { CardId, MarkId } from '#shared/domain/ids.ts';
import type { Mark } from '#shared/domain/mark.ts';
import type { Result } from '#shared/domain/result.ts';
import type { MarkAnswer, RestoreRequest } from '#shared/protocol/api.ts';
import type { Access, Api, ApiProblem } from '../../sync/api.ts';
import { newCell, type Readable } from '../../sync/readable.ts';

export type Loaded<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly problem: ApiProblem }
  | { readonly kind: 'here'; readonly value: Value };

export interface MarksShown {
  /** Oldest first. */
  readonly list: Loaded<readonly Mark[]>;
  readonly chosen: MarkId | null;
  readonly earlier: Loaded<MarkAnswer>;
}

export interface MarkStore extends Readable<MarksShown> {
  /** Asks for the list anew and shows the latest, or what was chosen when it is still there. */
  load(): Promise<void>;
  choose(mark: MarkId): Promise<void>;
  restore(card: CardId, what: RestoreRequest['what']): Promise<Result<unknown, ApiProblem>>;
}

const LOADING = { kind: 'loading' } as const;

/** Earlier boards, as the relay tells of them. What is asked for last is what is shown. */
export function newMarkStore(
  api: Pick<Api, 'marks' | 'mark' | 'restore'>,
  access: Access,
): MarkStore {
  const shown = newCell<MarksShown>({ list: LOADING, chosen: null, earlier: LOADING });
  const change = (part: Partial<MarksShown>) => shown.set({ ...shown.get(), ...part });
  const choose = async (mark: MarkId) => {
    change({ chosen: mark, earlier: LOADING });
    const earlier = loaded(await api.mark(access, mark));
    if (shown.get().chosen === mark) change({ earlier });
  };
  return {
    get: shown.get,
    subscribe: shown.subscribe,
    choose,
    async load() {
      change({ list: LOADING });
      const answer = await api.marks(access);
      if (!answer.ok) return change({ list: loaded(answer) });
      const { marks } = answer.value;
      change({ list: { kind: 'here', value: marks } });
      const before = marks.find(({ id }) => id === shown.get().chosen);
      const next = before ?? marks.at(-1);
      if (next) await choose(next.id);
    },
    restore(card, what) {
      const { chosen } = shown.get();
      if (chosen === null) return Promise.resolve({ ok: false, problem: 'unknownMark' });
      return api.restore(access, chosen, { cards: [card], what });
    },
  };
}

const loaded = <Value>(answer: Result<Value, ApiProblem>): Loaded<Value> =>
  answer.ok ? { kind: 'here', value: answer.value } : { kind: 'failed', problem: answer.problem };
