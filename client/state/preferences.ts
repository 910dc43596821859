import * as v from 'valibot';
import { firstLang, LANGS, type Lang } from '#shared/domain/lang.ts';
import { newCell, type Readable } from '../sync/readable.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export const TEXT_SIZES = ['normal', 'large', 'larger'] as const;

/** "Text, kontrast och språk": chosen per device, kept on it and sent nowhere. */
const preferencesSchema = v.object({
  lang: v.picklist(LANGS),
  theme: v.fallback(v.picklist(THEMES), 'system'),
  /** The big screen has its own: light stands the daylight of a hall. */
  screenTheme: v.fallback(v.optional(v.picklist(['light', 'dark']), 'light'), 'light'),
  textSize: v.fallback(v.picklist(TEXT_SIZES), 'normal'),
  /** Enter adds the card; otherwise it is Ctrl+Enter that does. */
  enterAdds: v.fallback(v.boolean(), true),
  /** Commands of a single letter, when a card has focus. */
  letterKeys: v.fallback(v.boolean(), true),
  leftHanded: v.fallback(v.boolean(), false),
  /** Others' cards wait until one asks for them, also while they are being shown, and are not told of. */
  holdsUpdates: v.fallback(v.optional(v.boolean(), false), false),
  /** Which hints of the board have been told. */
  hints: v.fallback(v.optional(v.array(v.string())), undefined),
  /** Has run a first step, or needs no list of how it is done. */
  knowsLeading: v.fallback(v.optional(v.boolean()), undefined),
  /** Has read that a page from plain http cannot be opened again without a network. */
  knowsPlainHttp: v.fallback(v.optional(v.boolean()), undefined),
});
export type Preferences = Readonly<v.InferOutput<typeof preferencesSchema>>;

export interface PreferenceStore {
  readonly current: Readable<Preferences>;
  change(part: Partial<Preferences>): void;
  /** What another tab of this device has chosen holds here too. */
  recall(): void;
}

/** Where they lie on the device. */
export const PREFERENCES_KEY = 'mellanrum.preferences';

/** In `localStorage`, which can be read before the first paint: no flash of the wrong theme or language. */
export function newPreferences(
  storage: Storage | null,
  browserLangs: readonly string[],
): PreferenceStore {
  const current = newCell(read(storage) ?? preferencesOf(firstLang(browserLangs)));
  return {
    current,
    change(part) {
      const next = { ...current.get(), ...part };
      current.set(next);
      try {
        storage?.setItem(PREFERENCES_KEY, JSON.stringify(next));
      } catch {
        // full or blocked: the choice holds until the page is closed
      }
    },
    recall() {
      const kept = read(storage);
      if (kept) current.set(kept);
    },
  };
}

/** Blocked storage throws already when it is named. */
export function findStorage(page: Window): Storage | null {
  try {
    return page.localStorage;
  } catch {
    return null;
  }
}

const preferencesOf = (lang: Lang): Preferences => v.parse(preferencesSchema, { lang });

function read(storage: Storage | null): Preferences | null {
  try {
    const parsed = v.safeParse(
      preferencesSchema,
      JSON.parse(storage?.getItem(PREFERENCES_KEY) ?? 'null'),
    );
    return parsed.success ? parsed.output : null;
  } catch {
    return null; // not ours, or not readable
  }
}
