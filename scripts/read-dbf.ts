const DESCRIPTOR_BYTES = 32;
const END_OF_DESCRIPTORS = 0x0d;
const PADDING = /[\0\s]+$/u;

/**
 * Records of a dBASE table (the attributes of a shapefile), the fields asked for, each as trimmed text.
 *
 * @see https://www.loc.gov/preservation/digital/formats/fdd/fdd000325.shtml
 */
export function readDbf<F extends string>(file: Buffer, wanted: readonly F[]): readonly Readonly<Record<F, string>>[] {
  const fields = fieldsOf(file);
  const [records, header, length] = [file.readUInt32LE(4), file.readUInt16LE(8), file.readUInt16LE(10)];
  return Array.from({ length: records }, (_, index) => {
    const start = header + index * length;
    const cell = (name: F) => {
      const field = fields.get(name);
      if (field === undefined) throw new Error(`no field ${name} in the table`);
      return file.toString('utf8', start + field.offset, start + field.offset + field.bytes).replace(PADDING, '');
    };
    return Object.fromEntries(wanted.map((name) => [name, cell(name)])) as Record<F, string>;
  });
}

function fieldsOf(file: Buffer): ReadonlyMap<string, { readonly offset: number; readonly bytes: number }> {
  const fields = new Map<string, { readonly offset: number; readonly bytes: number }>();
  let offset = 1;
  for (let at = DESCRIPTOR_BYTES; file[at] !== END_OF_DESCRIPTORS; at += DESCRIPTOR_BYTES) {
    const name = file.toString('latin1', at, at + 11).replace(/\0.*$/u, '');
    const bytes = file[at + 16] ?? 0;
    fields.set(name, { offset, bytes });
    offset += bytes;
  }
  return fields;
}
