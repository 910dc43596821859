import { type ComponentType, lazy, useState } from 'react';

type FetchedPage = Promise<{ readonly default: ComponentType }>;

export interface LazyPage {
  readonly Page: ComponentType;
  fetch(): FetchedPage;
}

/** One that has come already is drawn at once: what follows a fallback React holds back for 300 ms. */
export function lazyPage(fetch: () => FetchedPage): LazyPage {
  let here: ComponentType | null = null;
  const bring = async () => {
    const fetched = await fetch();
    here = fetched.default;
    return fetched;
  };
  const Coming = lazy(bring);
  function Page() {
    const [Drawn] = useState(() => here ?? Coming);
    return <Drawn />;
  }
  return { Page, fetch: bring };
}
