import { isRandomId, isTableId, type TableId, type WorkshopId } from '#shared/domain/ids.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import { KEY } from '#shared/protocol/key.ts';

export interface PastedLink {
  readonly id: WorkshopId;
  readonly key: string;
  readonly table: TableId | null;
}

/** `cut`: a link to a workshop, but its key is missing or broken. `notALink`: anything else. */
export type PasteProblem = 'cut' | 'notALink';

const PATH = /\/(?:w|screen)\/([^/?#\s]+)/;

/** Takes the first link to a workshop out of what was pasted, as out of a whole e-mail. */
export function readPastedLink(pasted: string): Result<PastedLink, PasteProblem> {
  const found = PATH.exec(pasted);
  const id = found?.[1];
  if (!found || !isRandomId(id)) return fail('notALink');
  const rest = pasted.slice(found.index + found[0].length).split(/[\s<>"]/)[0] ?? '';
  const [before = '', fragment = ''] = rest.split('#');
  const key = new URLSearchParams(fragment).get('key');
  if (key === null || !KEY.test(key)) return fail('cut');
  const table = new URLSearchParams(before.split('?')[1]).get('table');
  return ok({ id: id as WorkshopId, key, table: isTableId(table) ? table : null });
}
