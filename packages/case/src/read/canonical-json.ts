/**
 * The canonical form of JSON (RFC 8785): no spaces, keys sorted by their UTF-16 units, numbers and
 * strings as ECMAScript writes them. Equal data gives equal bytes, so that it can be hashed.
 * Keys whose value is undefined are left out. Linear, but for the sorting of keys.
 *
 * @example canonicalJson({ b: 1.0, a: ["x"] }) // '{"a":["x"],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "boolean" || typeof value === "string") {
    return JSON.stringify(value);
  }
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new RangeError("RFC 8785 has no form for NaN and infinity.");
    return JSON.stringify(value);
  }
  if (Array.isArray(value))
    return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
  if (typeof value === "object") {
    const map = value as Readonly<Record<string, unknown>>;
    const members: string[] = [];
    for (const key of Object.keys(map).sort()) {
      if (map[key] !== undefined) members.push(`${JSON.stringify(key)}:${canonicalJson(map[key])}`);
    }
    return `{${members.join(",")}}`;
  }
  throw new TypeError(`RFC 8785 has no form for a ${typeof value}.`);
}
