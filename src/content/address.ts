/** Notices that a page of one document goes to another address. */

interface NavigationLike extends EventTarget {
  readonly currentEntry: unknown;
}

export interface AddressWatch {
  /** For browsers without the Navigation API: called as the page changes, compares. */
  check(): void;
}

/** @param onChange called after path or query have changed; a fragment alone is a place in the same page */
export function watchAddress(view: Window, signal: AbortSignal, onChange: () => void): AddressWatch {
  const address = () => view.location.pathname + view.location.search;
  let last = address();
  const check = () => {
    if (address() === last) return;
    last = address();
    onChange();
  };
  const { navigation } = view as { navigation?: NavigationLike };
  // Firefox before 147 has none; there, `history.pushState` goes by without any event that reaches an extension.
  if (navigation) navigation.addEventListener('currententrychange', check, { signal });
  view.addEventListener('popstate', check, { signal });
  return { check };
}
