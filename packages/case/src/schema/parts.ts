import { z } from "zod";
import {
  basis,
  basisShape,
  condition,
  MAX_ENTRIES,
  MAX_STATES,
  mapOf,
  names,
  prose,
  short,
  stateRef,
} from "./basis.js";
import { MAX_SHORT } from "./lengths.js";
import { factor, name, optionName } from "./names.js";

const optionShape = {
  name: short,
  names: names.optional(),
  reversible: z.boolean().optional().meta({ description: "false: from N to Y only." }),
  onlyUndone: z.boolean().optional().meta({ description: "true: from Y to N only." }),
  onlyWhen: condition.optional().meta({
    description: "Guard: it may be taken only where this holds. Names no option of its own party.",
  }),
  ...basisShape,
};
export const option = z.strictObject(optionShape);

const partyShape = { name: short, names: names.optional(), short: short.optional() };
export const party = z.strictObject({
  ...partyShape,
  options: mapOf(z.union([short, option]), MAX_SHORT)
    .optional()
    .meta({ description: "What the party may or may not do. Absent in graph form." }),
  ...basisShape,
});

/** In a view, what is left out stays as it was. */
export const partyChange = z
  .strictObject({
    ...partyShape,
    options: mapOf(z.union([short, z.strictObject(optionShape).partial()]), MAX_SHORT).optional(),
    ...basisShape,
  })
  .partial();

export const term = z.strictObject({ when: condition, name: short.optional(), ...basisShape });

const conditions = z.array(condition).min(1).max(MAX_SHORT);
export const rule = z
  .strictObject({
    id: name.optional(),
    never: condition.optional(),
    always: condition.optional(),
    atMostOne: conditions.optional(),
    exactlyOne: conditions.optional(),
    atLeastOne: conditions.optional(),
    why: prose.optional(),
    ...basisShape,
  })
  .meta({ id: "rule", description: "What is logically impossible; exactly one kind a rule." });

export const merge = z.strictObject({
  when: condition,
  name: short,
  final: z.boolean().optional().meta({ description: "true: nobody can move out of it." }),
  ...basisShape,
});

export const outcome = z.strictObject({
  name: short,
  names: names.optional(),
  when: condition.optional(),
  states: z.array(stateRef).min(1).max(MAX_STATES).optional(),
  via: condition.optional().meta({ description: "The path that leads there; told, not computed." }),
  ...basisShape,
});

export const goal = z.strictObject({
  text: prose.min(1),
  when: condition.optional().meta({ description: "Absent: unmodelled, and shown as such." }),
  serves: z.array(name).min(1).max(MAX_SHORT).optional(),
  factor: factor.optional(),
  ...basisShape,
});

export const expect = z.strictObject({
  party: name,
  better: condition,
  than: condition,
  for: z.enum(["best", "worst", "all"]).optional(),
  ...basisShape,
});

export const factorDoc = z.strictObject({
  name: short,
  names: names.optional(),
  when: condition
    .optional()
    .meta({ description: "What it is in the model. Absent: told and not tested." }),
  factor: factor
    .optional()
    .meta({ description: "The preferences of this kind, as what a gap is put down to." }),
  between: z
    .tuple([name, name])
    .optional()
    .meta({ description: "The gap between these two parties." }),
  ...basisShape,
});

export const influence = z.strictObject({
  from: short,
  to: short,
  sign: z.enum(["+", "-"]),
  perceiver: name.optional(),
  ...basisShape,
});

export const unmodelled = z.strictObject({
  why: prose.min(1),
  text: prose.optional(),
  ...basisShape,
});

const moveList = z.array(z.tuple([stateRef, stateRef])).max(MAX_STATES);
export const moves = z
  .union([moveList, z.strictObject({ only: moveList }), z.strictObject({ except: moveList })])
  .meta({ id: "moves", description: "Pairs of states; in option form under `only` or `except`." });

export const statusQuo = z
  .union([
    stateRef,
    z.array(optionName).max(MAX_SHORT),
    z.record(optionName, z.union([basis, z.boolean(), z.null()])),
  ])
  .meta({
    id: "statusQuo",
    description: "The options taken, as a list or with their sources; or a state.",
  });

export const state = z.strictObject({ name: short, label: short.optional(), ...basisShape });

export const author = z.union([
  short,
  z.strictObject({ name: short, affiliation: short.optional(), orcid: short.optional() }),
]);

export const patternNames = z
  .record(z.string().min(1).max(MAX_SHORT), short)
  .refine((map) => Object.keys(map).length <= MAX_STATES, { params: { tooMany: MAX_STATES } })
  .meta({ maxProperties: MAX_STATES });

export const list = <T extends z.ZodType>(item: T) => z.array(item).max(MAX_ENTRIES);
