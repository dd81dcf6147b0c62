import type { Gap, PreferenceFactor } from "@sextant/case";
import { partyName, partyTitle } from "../describe/names.js";
import { preferenceText } from "../explain/reason.js";
import type { Messages } from "../messages/en.js";
import { item, type Section, type Sentence, say } from "../sentence.js";
import { rankedOutcomes } from "./answer.js";

export function waysSection({ view, ways, mean }: Gap, m: Messages): Section {
  const count = rankedOutcomes(view);
  const sentences: Sentence[] = ways.flatMap((way) => {
    const [taker, giver] = [partyName(view, way.taker, m), partyName(view, way.giver, m)];
    return (["states", "outcomes"] as const).flatMap((over) => {
      const closing = way[over];
      if (closing === null) return [];
      return [say(m.gap.way(taker, giver, closing, over, count))];
    });
  });
  const { states } = mean;
  if (states !== null) sentences.push(say(m.gap.interaction(states.interaction)));
  return { key: "ways", title: m.gap.waysTitle, sentences };
}

export function dividedSection({ view, parties, divisions }: Gap, m: Messages): Section {
  const texts = (party: number, factor: PreferenceFactor): string[] =>
    divisions
      .filter((d) => d.party === party && d.factor === factor)
      .map((d) => preferenceText(view, view.statements[party][d.statement], m));
  const defaults = divisions.filter(({ by }) => by !== "said").length;
  return {
    key: "divided",
    title: m.gap.dividedTitle,
    sentences: [
      say(defaults === 0 ? m.gap.allSaid : m.gap.defaults(defaults)),
      ...parties.map((party) =>
        item(
          m.gap.divided(
            partyTitle(view, party, m),
            texts(party, "means"),
            texts(party, "interests"),
          ),
          { party: view.parties[party].key },
        ),
      ),
    ],
  };
}

export function methodSection(m: Messages): Section {
  return {
    key: "method",
    title: m.gap.methodTitle,
    sentences: [say(m.gap.method), say(m.answer.caveat)],
  };
}
