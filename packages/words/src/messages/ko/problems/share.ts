import { grouped, list } from "../grammar.js";

/** "상태 64개 가운데 12개(19%)"; a share below half a per cent or above 99.5 is not rounded away. */
export function share(part: number, whole: number): string {
  const percent = (100 * part) / whole;
  let text = `${Math.round(percent)}%`;
  if (part > 0 && percent < 0.5) text = "1% 미만";
  else if (part < whole && percent > 99.5) text = "99% 초과";
  return `상태 ${grouped(whole)}개 가운데 ${grouped(part)}개(${text})`;
}

/** "a, b 및 c", and after twelve how many more. */
export function listing(items: readonly string[]): string {
  return items.length > 12
    ? `${items.slice(0, 12).join(", ")} 외 ${grouped(items.length - 12)}건`
    : list(items);
}
