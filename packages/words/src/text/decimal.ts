/** A number with two decimals, as programs write it; never "-0.00". */
export function twoDecimals(x: number): string {
  const text = x.toFixed(2);
  return text === "-0.00" ? "0.00" : text;
}
