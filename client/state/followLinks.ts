import type { Router } from './router.ts';

/** Lets every ordinary link within the app turn the page without loading it; returns its undoing. */
export function followLinks(page: Window, router: Router): () => void {
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || !isPlain(event)) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || !isWithin(page, link)) return;
    event.preventDefault();
    router.navigate(link.pathname + link.search);
  };
  page.document.addEventListener('click', follow);
  return () => page.document.removeEventListener('click', follow);
}

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

/** A link with a fragment may carry a key, and one to the interface is a download: those are the browser's. */
const isWithin = (page: Window, link: HTMLAnchorElement): boolean =>
  link.origin === page.location.origin &&
  link.hash === '' &&
  ['', '_self'].includes(link.target) &&
  !link.hasAttribute('download') &&
  !link.pathname.startsWith('/api/');
