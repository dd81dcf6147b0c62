import { z } from "zod";
import type {
  Basis,
  CaseDocument,
  FactorDoc,
  GoalDoc,
  InfluenceDoc,
  MergeDoc,
  OptionDoc,
  OutcomeDoc,
  PartyDoc,
  PreferenceDoc,
  RuleDoc,
  StatementDoc,
  ViewDoc,
  ViewParts,
} from "../document.js";
import { basisShape, condition, date, MAX_STATES, mapOf, prose, short } from "./basis.js";
import { MAX_SHORT } from "./lengths.js";
import { name } from "./names.js";
import * as parts from "./parts.js";
import { preference } from "./preferences.js";

/** The newest version of the format that this program writes and reads in full. */
export const FORMAT_VERSION = 1;

/** Most parties: the engine keeps the owner of an option in a byte. */
export const MAX_PARTIES = 255;

const viewPartsShape = {
  asOf: date.optional(),
  parties: mapOf(parts.partyChange).optional(),
  statusQuo: parts.statusQuo.optional(),
  terms: mapOf(z.union([condition, parts.term])).optional(),
  rules: z
    .strictObject({ add: parts.list(parts.rule).optional(), remove: parts.list(name).optional() })
    .optional(),
  merge: parts.list(parts.merge).optional(),
  outcomes: mapOf(parts.outcome).optional(),
  goals: mapOf(mapOf(parts.goal)).optional(),
  preferences: mapOf(preference).optional(),
  moves: mapOf(parts.moves).optional(),
  expect: parts.list(parts.expect).optional(),
  factors: mapOf(parts.factorDoc).optional(),
  influences: parts.list(parts.influence).optional(),
};

const viewParts = z.strictObject(viewPartsShape);

const view: z.ZodType<ViewDoc> = z
  .strictObject({
    title: short.optional(),
    holder: name.optional().meta({ description: "The party whose picture this is." }),
    extends: short.optional().meta({ description: "base, or another view." }),
    ignores: z
      .array(z.string().min(1).max(MAX_SHORT))
      .max(MAX_SHORT)
      .optional()
      .meta({ description: "Options that the holder does not see: they stay as they are." }),
    views: z
      .lazy(() => views)
      .optional()
      .meta({ description: "What the holder believes that others see." }),
    ...viewPartsShape,
    ...basisShape,
  })
  .meta({ id: "view", description: "The case with some parts replaced." });

const views = mapOf(view, MAX_SHORT).meta({ id: "views", maxProperties: MAX_SHORT });

/** The form of a case file. What the form cannot say is checked in read/references.ts. */
export const caseSchema = z
  .strictObject({
    sextant: z.literal(FORMAT_VERSION).meta({ description: "Version of the format." }),
    title: short,
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
      .optional()
      .meta({ description: "The language that the case is written in, as in BCP 47: en, pt-BR." }),
    authors: z.array(parts.author).max(MAX_SHORT).optional(),
    asOf: date.optional().meta({ description: "The point in time that the case describes." }),
    topics: z.array(short).max(MAX_SHORT).optional(),
    question: prose.optional(),
    synopsis: prose.optional(),
    summary: prose.optional(),
    notes: prose.optional(),
    licence: short.optional(),
    study: prose.optional().meta({ description: "The study that the model comes from." }),
    evidence: short
      .optional()
      .meta({ description: "The evidence file, inside the case's folder." }),
    hindsight: z
      .boolean()
      .optional()
      .meta({ description: "true: sources later than asOf are meant." }),
    parties: mapOf(parts.party, MAX_PARTIES).meta({ maxProperties: MAX_PARTIES }),
    states: z
      .array(z.union([short, parts.state]))
      .min(1)
      .max(MAX_STATES)
      .optional()
      .meta({ description: "Graph form: the states; `moves` then lists every move." }),
    moves: viewPartsShape.moves,
    feasible: z
      .union([z.array(short).min(1).max(MAX_STATES), parts.patternNames])
      .optional()
      .meta({ description: "The feasible patterns in the case's order, or by label." }),
    stateNames: parts.patternNames.optional(),
    statusQuo: viewPartsShape.statusQuo,
    terms: viewPartsShape.terms,
    rules: parts.list(parts.rule).optional(),
    merge: viewPartsShape.merge,
    outcomes: viewPartsShape.outcomes,
    goals: viewPartsShape.goals,
    preferences: viewPartsShape.preferences,
    expect: viewPartsShape.expect,
    factors: viewPartsShape.factors,
    influences: viewPartsShape.influences,
    unmodelled: parts.list(parts.unmodelled).optional(),
    views: views.optional(),
  })
  .meta({ title: "Sextant case file" });

/** The schema and document.ts say the same: an error here means that one was changed alone. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
type SameParts<A, B> = [Same<A, B>, Same<keyof A, keyof B>];
const same: [
  SameParts<z.infer<typeof caseSchema>, CaseDocument>,
  SameParts<z.infer<typeof viewParts>, ViewParts>,
  SameParts<z.infer<typeof parts.party>, PartyDoc>,
  SameParts<z.infer<typeof parts.option>, OptionDoc>,
  SameParts<z.infer<typeof parts.rule>, RuleDoc>,
  SameParts<z.infer<typeof parts.merge>, MergeDoc>,
  SameParts<z.infer<typeof parts.outcome>, OutcomeDoc>,
  SameParts<z.infer<typeof parts.goal>, GoalDoc>,
  SameParts<z.infer<typeof parts.factorDoc>, FactorDoc>,
  SameParts<z.infer<typeof parts.influence>, InfluenceDoc>,
  SameParts<z.infer<typeof preference>, PreferenceDoc>,
  Same<keyof Basis, keyof typeof basisShape>,
  Same<keyof Basis, Exclude<keyof StatementDoc, "id" | "prefer" | "redLine" | "factor">>,
] = [
  [true, true],
  [true, true],
  [true, true],
  [true, true],
  [true, true],
  [true, true],
  [true, true],
  [true, true],
  [true, true],
  [true, true],
  [true, true],
  true,
  true,
];
void same;
