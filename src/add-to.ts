/** Adds the item to the list under the key, which it begins where there is none. (Map.groupBy, getOrInsert are not in Node 20.) */
export function addTo<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
