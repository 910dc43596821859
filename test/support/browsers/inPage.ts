import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where the library that finds by role and name lies as one script. */
const SCRIPT = join(
  dirname(createRequire(import.meta.url).resolve('@testing-library/dom/package.json')),
  'dist/@testing-library/dom.umd.min.js',
);

/** Puts the library into a page. It looks for a module system, and is to find none. */
export const library = (): string =>
  `(function (exports, module, define) { ${readFileSync(SCRIPT, 'utf8')} }).call(window);`;

/**
 * Finds what `arguments` say (role or null, name or pattern, flags of the pattern or null), brings it into view and
 * gives `{ count, x, y }`: how many there are, and where the first one can be pressed, or no place if something covers it.
 * Null: the library is not in this page yet.
 */
export const FIND = `
  if (!window.TestingLibraryDom) return null;
  const [role, name, flags] = arguments;
  const { queryAllByRole } = window.TestingLibraryDom;
  const wanted = name === null ? undefined : flags === null ? name : new RegExp(name, flags);
  const says = (one) => wanted.test(one.textContent.trim().replace(/\\s+/g, ' '));
  // The innermost that says it, as a text may have parts of its own.
  const texts = () =>
    [...document.querySelectorAll('body *:not(script, style, noscript, noscript *)')].filter(
      (one) => says(one) && ![...one.children].some(says),
    );
  const all = (role === null
    ? texts()
    : queryAllByRole(document.body, role, { name: wanted })
  ).filter((one) => one.getClientRects().length > 0 && !one.closest('[inert]'));
  const [first] = all;
  if (!first) return { count: 0, x: null, y: null };
  const place = role === 'radio' && first.labels?.length ? first.labels[0] : first;
  const isSeen = () => {
    const { left, top, right, bottom } = place.getBoundingClientRect();
    return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  };
  if (!isSeen()) place.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = place.getBoundingClientRect();
  const x = Math.round(left + width / 2);
  const y = Math.round(top + height / 2);
  const there = document.elementFromPoint(x, y);
  const isFree = there !== null && (place.contains(there) || there.contains(first));
  return { count: all.length, x: isFree ? x : null, y: isFree ? y : null };
`;
