/**
 * The ref of what stays at the foot of the screen: what has focus never hides beneath it, nor what floats. Where a style
 * lets it lie in the page, it covers nothing. It is measured, since its words may be many and the letters large.
 */
export function dock(node: HTMLElement | null): (() => void) | undefined {
  if (node === null || typeof ResizeObserver === 'undefined') return undefined;
  const { style } = document.documentElement;
  const measure = () => {
    const isFixed = getComputedStyle(node).position !== 'static';
    style.setProperty('--dock-height', isFixed ? `${node.offsetHeight}px` : '0px');
  };
  const sizes = new ResizeObserver(measure);
  sizes.observe(node);
  addEventListener('resize', measure);
  return () => {
    sizes.disconnect();
    removeEventListener('resize', measure);
    style.removeProperty('--dock-height');
  };
}
