/** When a page stands in the root: what is shown while it is on its way has no heading. */
export const onceShown = (root: Element): Promise<void> =>
  new Promise((resolve) => {
    const changes = new MutationObserver(() => {
      if (!root.querySelector('h1')) return;
      changes.disconnect();
      resolve();
    });
    changes.observe(root, { childList: true, subtree: true });
  });
