const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Bytes given as hexadecimal digits, in base 64 (RFC 4648). */
export function base64OfHex(hex: string): string {
  let text = "";
  for (let i = 0; i < hex.length; i += 6) {
    const group = hex.slice(i, i + 6);
    const bits = Number.parseInt(group.padEnd(6, "0"), 16);
    const digits = group.length / 2 + 1;
    for (let k = 0; k < 4; k++) text += k < digits ? DIGITS[(bits >>> (18 - 6 * k)) & 63] : "=";
  }
  return text;
}
