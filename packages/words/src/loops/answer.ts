import type { LinkVerdict, Loop, Loops } from "@sextant/case";
import { partyName } from "../describe/names.js";
import type { Messages } from "../messages/en.js";
import { item, type Section, type Sentence, say } from "../sentence.js";
import { attribution, ends, nodeName, viewName } from "./names.js";
import { citesOfBoth, testTexts } from "./witness.js";

/** How many loops the answer tells, and how many all sections; the rest is in the table. */
const TOLD = 2;
const MOST = 12;
const BORNE_OUT: readonly LinkVerdict[] = ["agrees", "by-definition"];
const VERDICTS: readonly LinkVerdict[] = [
  "agrees",
  "partly",
  "disagrees",
  "by-definition",
  "not-tested",
];

/** The loops, whether they run round in the model, and where they break. */
export function answerSection(loops: Loops, m: Messages): Section {
  const { links, nodes, complete } = loops;
  const told = loops.loops.slice(0, TOLD);
  const inLoops = new Set(told.flatMap((loop) => loop.links));
  return {
    key: "answer",
    title: m.loops.answer,
    sentences: [
      say(m.loops.map(links.length, nodes.length, loops.loops.length, complete)),
      ...told.flatMap((loop) => [loopSentence(loops, loop, m), runsSentence(loops, loop, m)]),
      ...otherViews(loops, [...inLoops], m),
    ],
  };
}

/** Of each link of the loops told, whether it is borne out where the talks stand, and what decides that. */
export function linksSection(loops: Loops, m: Messages): Section {
  const inLoops = new Set(loops.loops.slice(0, TOLD).flatMap((loop) => loop.links));
  return {
    key: "links",
    title: m.loops.linksTitle,
    sentences: [...inLoops]
      .filter((l) => loops.views[0].tests[l].verdict !== "not-tested")
      .map((l) => linkSentence(loops, l, m)),
  };
}

/** In whose minds the loops are, what was read into the model, and the loops not told above. */
export function loopsSection(loops: Loops, m: Messages): Section {
  const told = loops.loops.slice(0, TOLD);
  const inLoops = new Set(told.flatMap((loop) => loop.links));
  const shared = citesOfBoth(loops, [...inLoops]);
  return {
    key: "loops",
    title: m.loops.loopsTitle,
    sentences: [
      ...told.map((loop) => say(mindsText(loops, loop, m))),
      ...(shared.length > 0 ? [say(m.loops.shared(shared), { cite: shared })] : []),
      ...loops.loops
        .slice(TOLD, MOST)
        .flatMap((loop) => [loopSentence(loops, loop, m), item(mindsText(loops, loop, m))]),
      ...restSentences(loops, inLoops, m),
    ],
  };
}

/** The path of a loop with what each step rests on. */
function loopSentence(loops: Loops, loop: Loop, m: Messages): Sentence {
  const { view, nodes, links } = loops;
  const steps = loop.links.map((l) => ({
    sign: links[l].sign,
    to: nodeName(nodes[links[l].to], m),
    ...attribution(view, links[l], m),
  }));
  const first = nodeName(nodes[links[loop.links[0]].from], m);
  const cite = [...new Set(loop.links.flatMap((l) => links[l].influence.cite ?? []))];
  return say(m.loops.loop(loop.name, loop.kind === "reinforcing", first, steps), { cite });
}

function mindsText({ view }: Loops, { name, perceivers }: Loop, m: Messages): string {
  const parties = perceivers.filter((p) => p >= 0).map((p) => partyName(view, p, m));
  if (parties.length === 0) return m.loops.nobody(name);
  const unattributed = perceivers.includes(-1);
  if (parties.length === 1 && !unattributed) return m.loops.oneMind(name, parties[0]);
  return m.loops.manyMinds(name, parties, unattributed);
}

function linkSentence(loops: Loops, l: number, m: Messages): Sentence {
  const [main] = loops.views;
  const test = main.tests[l];
  const [cause, effect] = ends(loops, loops.links[l], m);
  const texts = testTexts(loops, main, test, m);
  return say(
    `${m.loops.question(cause, loops.links[l].sign, effect)} ${m.loops.verdictWord(test.verdict)}: ${texts.join(" ")}`,
  );
}

function runsSentence(loops: Loops, loop: Loop, m: Messages): Sentence {
  const { tests } = loops.views[0];
  const untested = loop.links.filter((l) => tests[l].verdict === "not-tested");
  if (untested.length > 0) return say(m.loops.untested(loop.name, untested.length));
  const broken = loop.links.filter((l) => !BORNE_OUT.includes(tests[l].verdict));
  if (broken.length === 0) return say(m.loops.runs(loop.name));
  return say(
    m.loops.breaks(
      loop.name,
      broken.map((l) => linkName(loops, l, m)),
    ),
  );
}

function linkName(loops: Loops, l: number, m: Messages): string {
  const [cause, effect] = ends(loops, loops.links[l], m);
  return m.loops.linkName(cause, effect);
}

/** Where other views say otherwise of a loop's links. */
function otherViews(loops: Loops, inLoops: readonly number[], m: Messages): Sentence[] {
  const [main, ...others] = loops.views;
  if (others.length === 0 || inLoops.length === 0) return [];
  const differing = others.flatMap(({ view, tests }) =>
    inLoops
      .filter((l) => tests[l].verdict !== main.tests[l].verdict)
      .map((l) => {
        const [cause, effect] = ends(loops, loops.links[l], m);
        const { sign } = loops.links[l];
        return m.loops.inView(viewName(view, m), tests[l].verdict, cause, sign, effect);
      }),
  );
  const names = others.map(({ view }) => viewName(view, m));
  return [say(differing.length > 0 ? m.loops.elsewhere(differing) : m.loops.sameInViews(names))];
}

function restSentences(loops: Loops, inLoops: ReadonlySet<number>, m: Messages): Sentence[] {
  const rest = loops.views[0].tests.filter(({ link }) => !inLoops.has(link));
  if (rest.length === 0 || inLoops.size === 0) return [];
  const counts = VERDICTS.flatMap((verdict) => {
    const n = rest.filter((t) => t.verdict === verdict).length;
    return n > 0 ? [{ verdict, n }] : [];
  });
  return [say(m.loops.rest(counts))];
}
