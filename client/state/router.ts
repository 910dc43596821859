import { alike, newCell, type Readable } from '../sync/readable.ts';
import { parsePath, type Route } from './route.ts';

export interface Move {
  /** Takes the place of this page in the history: back leads past it. */
  readonly replace?: boolean;
}

export interface Router {
  readonly route: Readable<Route>;
  navigate(path: string, move?: Move): void;
  close(): void;
}

/** The address bar as a value. Made once, in `main.tsx`. */
export function newRouter(page: Window): Router {
  const { location, history } = page;
  const route = newCell(parsePath(location.pathname), alike);
  const follow = () => route.set(parsePath(location.pathname));
  page.addEventListener('popstate', follow);
  return {
    route,
    navigate(path, { replace = false } = {}) {
      if (replace) history.replaceState(null, '', path);
      else history.pushState(null, '', path);
      follow();
      page.scrollTo(0, 0);
    },
    close: () => page.removeEventListener('popstate', follow),
  };
}
