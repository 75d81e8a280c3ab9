import { CLAIM_TYPES, type ClaimType } from '../model.ts';
import { groupBy } from '../text/group-by.ts';

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
