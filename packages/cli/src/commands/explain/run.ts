import { type CompiledView, ENGINE_VERSION } from "@sextant/case";
import {
  type Concept,
  explain,
  type Verification,
  verifyWitness,
  type Witness,
} from "@sextant/engine";
import { en, explainSentences, partyName, type Sentence, stateSentence } from "@sextant/words";
import type { Request, Run } from "../../arguments/command.js";
import { Failure } from "../../failure.js";
import type { Io } from "../../io/io.js";
import { askedReading, findConcept, findParty, stateOrStatusQuo } from "../find.js";
import { caseAndRest, openView, text } from "../open-case.js";
import { programName, shellWord } from "../program-name.js";
import { nextText, sectionText } from "../render.js";
import { witnessJson } from "./witness-json.js";

interface Proved {
  readonly witness: Witness;
  readonly verification: Verification;
}

/** Explains verdicts on one state, and has the independent verifier check every explanation. */
export const run: Run = async (request, io) => {
  const [named, state] = caseAndRest(request);
  const view = openView(request, io, named);
  const concept = findConcept(text(request, "concept") ?? "seq");
  refuseSim(view, concept);
  const s = stateOrStatusQuo(view, state);
  const party = text(request, "party");
  const parties = party === undefined ? view.parties.map((_, i) => i) : [findParty(view, party)];
  const proved = parties.map((i): Proved => {
    io.progress("Explaining", i / view.parties.length);
    const witness = explain(view.model, s, i, concept, { reading: askedReading(request) });
    return { witness, verification: verifyWitness(view.model, witness) };
  });
  if (request.values.json === true) await io.write(`${JSON.stringify(asJson(view, s, proved))}\n`);
  else await io.write(asText(view, s, proved, request, named, io));
  return proved.every(({ verification }) => verification.ok) ? 0 : 1;
};

function refuseSim(view: CompiledView, concept: Concept): void {
  if (concept !== "sim" || view.model.form === "option") return;
  throw new Failure(
    "SX_USAGE_CONCEPT",
    "SIM adds up changes of options, so it is not defined for cases in graph form, with merged states or with restricted moves.",
    "Choose nash, gmr, smr, seq or sseq.",
  );
}

function asJson(view: CompiledView, s: number, proved: readonly Proved[]): unknown {
  return {
    case: { title: view.document.title, hash: view.loaded.hash },
    view: view.view,
    engine: ENGINE_VERSION,
    state: view.states.id(s),
    witnesses: proved.map(({ witness, verification }) => ({
      ...witnessJson(view, witness),
      verified: verification.ok,
      ...(verification.ok ? {} : { refusedBecause: verification.reason }),
    })),
  };
}

function asText(
  view: CompiledView,
  s: number,
  proved: readonly Proved[],
  request: Request,
  named: string,
  io: Io,
): string {
  const parts = [
    sectionText(
      {
        key: "state",
        title: "The state",
        sentences: [say(stateSentence(view, s, en))],
      },
      io,
    ),
    ...proved.map(({ witness }) =>
      sectionText(
        {
          key: "witness",
          title: en.capital(partyName(view, witness.party, en)),
          sentences: explainSentences(view, witness),
        },
        io,
      ),
    ),
    sectionText(
      { key: "proof", title: "Is it proved?", sentences: verifierSentences(view, proved) },
      io,
    ),
  ];
  if (proved.length > 1 && io.terminal) {
    const word = shellWord(named);
    const example = text(request, "concept") === undefined ? "smr" : "seq";
    parts.push(
      nextText(
        "To look deeper",
        [
          [
            "One party, another concept:",
            `${programName()} explain ${word} ${view.states.id(s)} --party ${view.parties[0].key} --concept ${example}`,
          ],
        ],
        io,
      ),
    );
  }
  return parts.join("\n");
}

function verifierSentences(view: CompiledView, proved: readonly Proved[]): Sentence[] {
  const refused = proved.filter(({ verification }) => !verification.ok);
  if (refused.length === 0) {
    return [
      say(
        proved.length === 1
          ? "The independent verifier accepts this explanation: it follows from the definition."
          : `The independent verifier accepts all ${en.number(proved.length)} explanations: they follow from the definition.`,
      ),
    ];
  }
  return refused.map(({ witness, verification }) =>
    say(
      `The independent verifier REFUSES the explanation for ${partyName(view, witness.party, en)}: ${verification.ok ? "" : verification.reason} Please report this as a fault of Sextant.`,
    ),
  );
}

function say(text: string): Sentence {
  return { text, depth: 0 };
}
