/** The machine form of a causal map, published as docs/loops.schema.json. */
import { resultHead } from "../result/head.js";
import { becauseOf, sharedCites } from "./because.js";
import type { LinkComparison, LinkTest, Loops, OwnerTest } from "./loops.js";
import type { LoopsJson } from "./loops-schema.js";

export function loopsJson({ view, nodes, links, loops, complete, views }: Loops): LoopsJson {
  const key = (party: number): string => view.parties[party].key;
  return {
    ...resultHead(view),
    nodes: nodes.map(({ key, name, factor }) => ({
      ...(key === null ? {} : { key }),
      name,
      ...(factor?.when === undefined ? {} : { when: factor.when }),
    })),
    links: links.map(({ from, to, perceiver, influence }) => ({
      from,
      to,
      sign: influence.sign,
      ...(perceiver === null ? {} : { perceiver: key(perceiver) }),
      ...(influence.hedge === undefined ? {} : { hedge: influence.hedge }),
      cite: influence.cite ?? [],
    })),
    loops: loops.map((loop) => ({
      name: loop.name,
      kind: loop.kind,
      links: [...loop.links],
      perceivers: loop.perceivers.filter((p) => p >= 0).map(key),
      unattributed: loop.perceivers.includes(-1),
    })),
    complete,
    views: views.map(({ view: tested, tests }) => {
      const owner = (
        link: number,
        one: OwnerTest,
      ): LoopsJson["views"][0]["tests"][0]["owners"][0] => ({
        party: key(one.party),
        pairs: one.pairs,
        asClaimed: one.asClaimed,
        contrary: one.contrary,
        statusQuo: one.statusQuo.map((c) => comparisonJson(link, one.party, c)),
        ...(one.example === null ? {} : { example: comparisonJson(link, one.party, one.example) }),
      });
      const comparisonJson = (
        link: number,
        party: number,
        c: LinkComparison,
      ): LoopsJson["views"][0]["tests"][0]["owners"][0]["statusQuo"][0] => ({
        withCause: tested.states.id(c.states[0]),
        withoutCause: tested.states.id(c.states[1]),
        changed: c.changed,
        choices: [...c.choices] as [LinkComparison["choices"][0], LinkComparison["choices"][1]],
        verdict: c.verdict,
        because: [why(link, party, c.best[0]), why(link, party, c.best[1])],
        sharedCites: sharedCites(tested, party, links[link], c),
      });
      const why = (link: number, party: number, steps: LinkComparison["best"][0]): string[] =>
        becauseOf(tested, party, links[link], steps).statements.map((s) => s.id);
      return {
        view: tested.view,
        tests: tests.map((t: LinkTest) => ({
          link: t.link,
          verdict: t.verdict,
          ...(t.reason === undefined ? {} : { reason: t.reason }),
          owners: t.owners.map((one) => owner(t.link, one)),
          ...(t.shared === undefined
            ? {}
            : {
                shared: {
                  withCause: [...t.shared.withCause] as [number, number],
                  withoutCause: [...t.shared.withoutCause] as [number, number],
                },
              }),
        })),
      };
    }),
  };
}
