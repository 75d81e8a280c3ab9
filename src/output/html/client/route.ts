import type { Browser } from './browser.ts';

/** What the address asks for: a target and the filters that stay with it. */
export interface Place {
  /** `claim-…`, `topic-…`, the id of a section, or empty. */
  readonly target: string;
  /** The letter of the source whose cell is open. */
  readonly source: string | null;
  /** Whether the source is open at the claim. */
  readonly read: boolean;
  /** The letter of the source beside it. */
  readonly beside: string | null;
  readonly filters: Readonly<Record<string, string>>;
}

export type Route = ReturnType<typeof createRoute>;

/** The place in the page as the part of the address after "#". */
export function createRoute(browser: Browser) {
  const OPEN = ['in', 'read', 'with'];

  function decode(text: string): string {
    try {
      return decodeURIComponent(text.replace(/\+/g, ' '));
    } catch {
      return text;
    }
  }

  function pairs(query: string): Map<string, string> {
    const found = query.split('&').filter((part) => part.includes('='));
    return new Map(
      found.map((part) => {
        const at = part.indexOf('=');
        return [decode(part.slice(0, at)), decode(part.slice(at + 1))] as const;
      }),
    );
  }

  function current(): Place {
    const hash = browser.location.hash.replace(/^#/, '');
    const cut = hash.indexOf('?');
    const values = pairs(cut === -1 ? '' : hash.slice(cut + 1));
    return {
      target: decode(cut === -1 ? hash : hash.slice(0, cut)),
      source: values.get('in') ?? null,
      read: values.get('read') === '1',
      beside: values.get('with') ?? null,
      filters: Object.fromEntries([...values].filter(([name]) => !OPEN.includes(name))),
    };
  }

  function address(place: Place): string {
    const values = Object.entries({
      in: place.source ?? '',
      read: place.read ? '1' : '',
      with: place.beside ?? '',
      ...place.filters,
    }).filter(([, value]) => value !== '');
    const query = values.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
    return `#${encodeURIComponent(place.target)}${query === '' ? '' : `?${query}`}`;
  }

  /** Goes somewhere; what is not named is closed, the filters stay. */
  function go(place: Partial<Place>): void {
    const { filters } = current();
    browser.location.hash = address({ target: '', source: null, read: false, beside: null, filters, ...place });
  }

  /** Keeps the filters in the address without a new step in the history. */
  function keepFilters(filters: Place['filters']): void {
    browser.history.replaceState(null, '', address({ ...current(), filters }));
  }

  return { current, address, go, keepFilters };
}
