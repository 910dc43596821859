import { alike, newCell, type Readable } from '../sync/readable.ts';
import { parsePath, type Route } from './route.ts';

export interface Move {
  /** Takes the place of this page in the history: back leads past it. */
  readonly replace?: boolean;
  /** What is shown belongs to the page one is on: it stays scrolled as it is. */
  readonly stay?: boolean;
}

export interface Router {
  readonly route: Readable<Route>;
  /** What stands after the question mark. Read here, not in the window: a page drawn again may find another address there. */
  readonly search: Readable<string>;
  navigate(path: string, move?: Move): void;
  close(): void;
}

/** The address bar as a value. Made once, in `main.tsx`. */
export function newRouter(page: Window): Router {
  const { location, history } = page;
  const route = newCell(parsePath(location.pathname), alike);
  const search = newCell(location.search);
  const follow = () => {
    search.set(location.search);
    route.set(parsePath(location.pathname));
  };
  page.addEventListener('popstate', follow);
  return {
    route,
    search,
    navigate(path, { replace = false, stay = false } = {}) {
      if (replace) history.replaceState(null, '', path);
      else history.pushState(null, '', path);
      follow();
      if (!stay) page.scrollTo(0, 0);
    },
    close: () => page.removeEventListener('popstate', follow),
  };
}
