import { type BoardPath, spotOf } from '#shared/board/changedPaths.ts';
import { DESK_TEXTS } from '#shared/domain/desk/desk.ts';
import type { Renewal } from '#shared/protocol/api.ts';
import type { Room } from '../room.ts';

/** Texts of the stage by `stage//{field}`, and how long they may be. */
const STAGE_TEXTS = { title: 120, organiser: 120, place: 120, caseText: 4_000 } as const;
type StageText = keyof typeof STAGE_TEXTS;
/** And of the desk by `desk//{field}`. */
type DeskProse = Exclude<keyof typeof DESK_TEXTS, 'diarienummer'>;

type RecordText =
  | { readonly of: 'stage'; readonly field: StageText }
  | { readonly of: 'desk'; readonly field: DeskProse };

function recordTextAt(path: BoardPath): RecordText | null {
  const { root, id, key } = spotOf(path);
  if (id !== '') return null;
  if (root === 'stage' && Object.hasOwn(STAGE_TEXTS, key)) {
    return { of: 'stage', field: key as StageText };
  }
  const isProse = Object.hasOwn(DESK_TEXTS, key) && key !== 'diarienummer';
  return root === 'desk' && isProse ? { of: 'desk', field: key as DeskProse } : null;
}

/** Whether it is the organiser's alone to change, as everything there but the case. */
export const isOrganisers = (path: BoardPath): boolean => {
  const at = recordTextAt(path);
  return at !== null && at.field !== 'caseText';
};

export const isRecordText = (path: BoardPath): boolean => recordTextAt(path) !== null;

export function fitsRecord({ path, words }: Renewal): boolean {
  const at = recordTextAt(path);
  if (!at || words !== words.trim()) return false;
  if (at.of === 'desk') return words.length <= DESK_TEXTS[at.field];
  return words.length <= STAGE_TEXTS[at.field] && (at.field !== 'title' || words !== '');
}

type Records = Pick<Room, 'steering' | 'desk'>;

export function recordWords({ steering, desk }: Records, path: BoardPath): string {
  const at = recordTextAt(path);
  if (!at) return '';
  return at.of === 'stage' ? steering.stage[at.field] : desk.desk[at.field];
}

/** Rejects when the store does. */
export async function renewRecord({ steering, desk }: Records, renewal: Renewal): Promise<void> {
  const at = recordTextAt(renewal.path);
  if (!at) return;
  const done =
    at.of === 'stage'
      ? await steering.order({ type: 'editDay', [at.field]: renewal.words }, 'organiser')
      : await desk.rewrite(at.field, renewal.words);
  if (!done.ok) throw new Error(`the ${at.of} was not written: ${done.problem}`);
}
