/**
 * The part of the browser's interface that the page uses. The program is compiled without the browser's own types,
 * whose global names would hide mistakes everywhere else.
 */

export interface BrowserEvent {
  readonly target: Elem | null;
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly preventDefault: () => void;
}

export interface Elem {
  id: string;
  textContent: string | null;
  hidden: boolean;
  value: string;
  checked: boolean;
  open: boolean;
  tabIndex: number;
  scrollTop: number;
  readonly dataset: Record<string, string | undefined>;
  readonly classList: {
    readonly add: (...names: string[]) => void;
    readonly remove: (...names: string[]) => void;
    readonly toggle: (name: string, on?: boolean) => boolean;
    readonly contains: (name: string) => boolean;
  };
  readonly style: { readonly setProperty: (name: string, value: string) => void };
  readonly append: (...children: (Elem | string)[]) => void;
  readonly replaceChildren: (...children: (Elem | string)[]) => void;
  readonly remove: () => void;
  readonly setAttribute: (name: string, value: string) => void;
  readonly removeAttribute: (name: string) => void;
  readonly getAttribute: (name: string) => string | null;
  readonly addEventListener: (type: string, listener: (event: BrowserEvent) => void) => void;
  readonly querySelector: (selector: string) => Elem | null;
  readonly querySelectorAll: (selector: string) => Iterable<Elem>;
  readonly closest: (selector: string) => Elem | null;
  readonly contains: (other: Elem | null) => boolean;
  readonly focus: (options?: { readonly preventScroll: boolean }) => void;
  readonly scrollIntoView: (options: { readonly block: 'start' | 'center' | 'nearest' }) => void;
  readonly showModal: () => void;
  readonly close: () => void;
}

export interface Seen {
  readonly target: Elem;
  readonly isIntersecting: boolean;
}

export interface Observer {
  readonly observe: (element: Elem) => void;
  readonly unobserve: (element: Elem) => void;
  readonly disconnect: () => void;
}

export interface Browser {
  readonly document: {
    readonly documentElement: Elem;
    readonly readyState: string;
    readonly activeElement: Elem | null;
    readonly getElementById: (id: string) => Elem | null;
    readonly querySelectorAll: (selector: string) => Iterable<Elem>;
    readonly createElement: (name: string) => Elem;
    readonly createElementNS: (namespace: string, name: string) => Elem;
    readonly addEventListener: (type: string, listener: (event: BrowserEvent) => void) => void;
  };
  readonly location: { hash: string };
  readonly history: { readonly replaceState: (state: null, title: string, address: string) => void };
  readonly localStorage: {
    readonly getItem: (key: string) => string | null;
    readonly setItem: (key: string, value: string) => void;
  };
  readonly IntersectionObserver: new (
    listener: (entries: readonly Seen[]) => void,
    options: { readonly root: Elem | null; readonly rootMargin: string },
  ) => Observer;
  readonly matchMedia: (query: string) => { readonly matches: boolean };
  readonly setTimeout: (action: () => void, milliseconds: number) => number;
  readonly clearTimeout: (timer: number) => void;
  readonly addEventListener: (type: string, listener: () => void) => void;
}
