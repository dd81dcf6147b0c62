/**
 * UTF-8 (RFC 3629), strictly: neither overlong forms nor surrogates nor anything past U+10FFFF.
 * Written out so that an error can name the byte, and because the language itself has no decoder.
 */

export type DecodedUtf8 =
  | { readonly ok: true; readonly text: string }
  /** `offset` is the first byte that is no part of a character; `before` is the text up to it. */
  | { readonly ok: false; readonly offset: number; readonly before: string };

/** The text that the bytes stand for, a byte order mark kept. Linear in the bytes. */
export function decodeUtf8(bytes: Uint8Array): DecodedUtf8 {
  const parts: string[] = [];
  const units = new Uint16Array(8192);
  let used = 0;
  const flush = (): void => {
    parts.push(String.fromCharCode.apply(null, units.subarray(0, used) as unknown as number[]));
    used = 0;
  };
  let i = 0;
  while (i < bytes.length) {
    if (used > units.length - 2) flush();
    const lead = bytes[i];
    if (lead < 0x80) {
      units[used++] = lead;
      i++;
      continue;
    }
    const length = sequenceLength(bytes, i);
    if (length === 0) {
      flush();
      return { ok: false, offset: i, before: parts.join("") };
    }
    let point = lead & (0x7f >> length);
    for (let k = 1; k < length; k++) point = (point << 6) | (bytes[i + k] & 0x3f);
    if (point < 0x10000) {
      units[used++] = point;
    } else {
      units[used++] = 0xd800 + ((point - 0x10000) >> 10);
      units[used++] = 0xdc00 + ((point - 0x10000) & 0x3ff);
    }
    i += length;
  }
  flush();
  return { ok: true, text: parts.join("") };
}

/** How many bytes the well-formed sequence at i has (RFC 3629, section 4); 0 where there is none. */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const lead = bytes[i];
  let length: number;
  let low = 0x80;
  let high = 0xbf;
  if (lead >= 0xc2 && lead <= 0xdf) length = 2;
  else if (lead >= 0xe0 && lead <= 0xef) {
    length = 3;
    if (lead === 0xe0) low = 0xa0;
    if (lead === 0xed) high = 0x9f;
  } else if (lead >= 0xf0 && lead <= 0xf4) {
    length = 4;
    if (lead === 0xf0) low = 0x90;
    if (lead === 0xf4) high = 0x8f;
  } else return 0;
  if (i + length > bytes.length) return 0;
  if (bytes[i + 1] < low || bytes[i + 1] > high) return 0;
  for (let k = 2; k < length; k++) if ((bytes[i + k] & 0xc0) !== 0x80) return 0;
  return length;
}

/** The text as UTF-8; half of a surrogate pair becomes U+FFFD, as the platforms' encoders do. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let used = 0;
  for (let i = 0; i < text.length; i++) {
    let point = text.codePointAt(i)!;
    if (point > 0xffff) i++;
    else if (point >= 0xd800 && point <= 0xdfff) point = 0xfffd;
    if (point < 0x80) bytes[used++] = point;
    else if (point < 0x800) {
      bytes[used++] = 0xc0 | (point >> 6);
      bytes[used++] = 0x80 | (point & 0x3f);
    } else if (point < 0x10000) {
      bytes[used++] = 0xe0 | (point >> 12);
      bytes[used++] = 0x80 | ((point >> 6) & 0x3f);
      bytes[used++] = 0x80 | (point & 0x3f);
    } else {
      bytes[used++] = 0xf0 | (point >> 18);
      bytes[used++] = 0x80 | ((point >> 12) & 0x3f);
      bytes[used++] = 0x80 | ((point >> 6) & 0x3f);
      bytes[used++] = 0x80 | (point & 0x3f);
    }
  }
  return bytes.slice(0, used);
}
