/** Whether a field of an answer says anything: an entity by its fields, a connection by what is in it. */
export function hasContent(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { nodes, edges } = value as { readonly nodes?: readonly unknown[]; readonly edges?: readonly unknown[] };
  const list = nodes ?? edges;
  return list === undefined ? Object.values(value).some((part) => part !== null) : list.length > 0;
}
