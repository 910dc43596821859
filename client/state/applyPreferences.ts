import type { PreferenceStore } from './preferences.ts';

/** Tells the page's root how it is to look; `tokens.css` does the rest. Before the first paint, and at each change. */
export function applyPreferences({ current }: PreferenceStore, root: HTMLElement): () => void {
  const apply = () => {
    const { theme, textSize } = current.get();
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    root.dataset['text'] = textSize;
  };
  apply();
  return current.subscribe(apply);
}
