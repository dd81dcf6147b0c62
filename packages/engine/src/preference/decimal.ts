/** An exact decimal: units / 10^places. */
export interface Decimal {
  readonly units: bigint;
  readonly places: number;
}

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/**
 * Reads a decimal number as written, so that 0.1 is one tenth; null where the text is none.
 * Exponents are allowed to three digits.
 */
export function parseDecimal(text: string): Decimal | null {
  const match = DECIMAL.exec(text.trim());
  if (match === null) return null;
  const [, sign, whole, part = "", exponent = "0"] = match;
  if (whole === "" && part === "") return null;
  const digits = BigInt(whole + part);
  let places = part.length - Number(exponent);
  let units = sign === "-" ? -digits : digits;
  if (places < 0) {
    units *= 10n ** BigInt(-places);
    places = 0;
  }
  return { units, places };
}

/** The numbers as integers in the one unit fine enough for all of them. */
export function scaleDecimals(decimals: readonly Decimal[]): bigint[] {
  const places = decimals.reduce((most, d) => Math.max(most, d.places), 0);
  return decimals.map((d) => d.units * 10n ** BigInt(places - d.places));
}
