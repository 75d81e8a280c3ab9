import { CLAIM_TYPES, type ClaimType } from '../model.ts';

/** Items under their key; keys and items in order of appearance. */
export function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Claims or topics by type, in the order of the model; types without one are left out. */
export function byType<Item extends { readonly type: ClaimType }>(
  items: readonly Item[],
): { readonly type: ClaimType; readonly items: readonly Item[] }[] {
  const groups = groupBy(items, (item) => item.type);
  return CLAIM_TYPES.flatMap((type) => {
    const group = groups.get(type);
    return group === undefined ? [] : [{ type, items: group }];
  });
}
