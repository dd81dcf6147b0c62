import type { Comparison } from "@sextant/case";
import { partyName } from "../describe/names.js";
import type { Messages } from "../messages/en.js";
import { type Sentence, say } from "../sentence.js";
import { holds, outcomeTitle, readingsOf } from "./readings.js";

/** What sets the outcomes side by side: in how many readings each holds, and who places which highest. */
export function headToHead(comparison: Comparison, m: Messages): Sentence[] {
  if (comparison.outcomes.length < 2) return [];
  const counted = comparison.outcomes.map((_, index) => {
    const readings = readingsOf(comparison, index);
    return {
      title: outcomeTitle(comparison, index, m),
      n: readings.length,
      k: readings.filter(holds).length,
      deterred: readings.filter(({ found }) => found.standing === "seq").length,
    };
  });
  const n = Math.max(...counted.map((one) => one.n));
  const alike = new Map<string, typeof counted>();
  for (const one of [...counted].sort((a, b) => b.k - a.k)) {
    const key = [one.k, n === 1 ? 0 : one.deterred].join(" ");
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  const holding = [...alike.values()].map((group) =>
    m.comparison.holdsIn(
      group.map(({ title }) => title),
      group[0].k,
      n,
      group[0].deterred,
    ),
  );
  const { views } = comparison;
  const readings = m.comparison.readings(
    n,
    views.length,
    views.some(({ orders }) => orders.length > 0),
  );
  const places = placing(comparison, m);
  return [
    say(m.comparison.headToHead(readings, holding)),
    ...(places.length > 0 ? [say(m.comparison.bestAgainstBest(places))] : []),
  ];
}

/** Which outcome's best state each party of the first view places highest. */
function placing(comparison: Comparison, m: Messages): string[] {
  const { view, main, orders } = comparison.views[0];
  const favourites = new Map<string, string[]>();
  view.parties.forEach((_, party) => {
    const own = orders.filter((order) => order.party === party).map((o) => o.comparison);
    const readings = own.length > 0 ? own : [main];
    const best = readings.map(({ outcomes }) => {
      const levels = outcomes.map((found) => found?.places[party]?.best ?? 0);
      const most = Math.max(...levels);
      return levels.flatMap((level, index) => (level === most ? [index] : [])).join(" ");
    });
    const key = best.every((one) => one === best[0]) ? best[0] : "open";
    favourites.set(key, [...(favourites.get(key) ?? []), partyName(view, party, m)]);
  });
  const phrases: string[] = [];
  comparison.outcomes.forEach((_, index) => {
    const parties = favourites.get(String(index));
    if (parties === undefined) return;
    phrases.push(m.comparison.placesFirst(outcomeTitle(comparison, index, m), parties));
  });
  const tied = [...favourites].filter(([key]) => key.includes(" ")).flatMap(([, names]) => names);
  if (tied.length > 0) phrases.push(m.comparison.placesTied(tied));
  const open = favourites.get("open");
  if (open !== undefined) phrases.push(m.comparison.placesOpen(open));
  return phrases;
}
