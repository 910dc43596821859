import type { WorkshopAnswer } from '#shared/protocol/api.ts';
import type { Api } from '../../sync/api.ts';
import { newCell, type Readable } from '../../sync/readable.ts';

interface ExitView {
  readonly result: NonNullable<WorkshopAnswer['exit']> | null;
  /** The last time it was asked for nobody answered. */
  readonly failed: boolean;
}

interface ExitStore extends Readable<ExitView> {
  /** Asks anew. What is known stays until there is an answer. */
  readonly ask: () => void;
}

/** What the exit question came to. Asked for as soon as somebody looks. */
export function createExitStore(fetch: () => ReturnType<Api['workshop']>): ExitStore {
  const view = newCell<ExitView>({ result: null, failed: false });
  let begun = false;
  const ask = async () => {
    begun = true;
    const answer = await fetch();
    const { result } = view.get();
    view.set(
      answer.ok ? { result: answer.value.exit ?? null, failed: false } : { result, failed: true },
    );
  };
  return {
    get: view.get,
    subscribe: (onChange) => {
      if (!begun) void ask();
      return view.subscribe(onChange);
    },
    ask: () => void ask(),
  };
}
