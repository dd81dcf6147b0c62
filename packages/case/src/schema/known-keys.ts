import type { z } from "zod";

/** The parts of a zod definition that lead to the schemas inside it. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly innerType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly items?: readonly z.core.$ZodType[];
  readonly getter?: () => z.core.$ZodType;
}

/** The keys that a schema knows at a path, over all alternatives; for "did you mean". */
export function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  let here = alternatives(schema);
  for (const step of path)
    here = here.flatMap((inner) => stepInto(inner, step)).flatMap(alternatives);
  return [...new Set(here.flatMap((inner) => Object.keys(definition(inner).shape ?? {})))];
}

const definition = (schema: z.core.$ZodType): Definition =>
  schema._zod.def as unknown as Definition;

function alternatives(schema: z.core.$ZodType): z.core.$ZodType[] {
  const def = definition(schema);
  if (def.innerType) return alternatives(def.innerType);
  if (def.getter) return alternatives(def.getter());
  if (def.options) return def.options.flatMap(alternatives);
  return [schema];
}

function stepInto(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType[] {
  const def = definition(schema);
  if (def.shape) return Object.hasOwn(def.shape, step) ? [def.shape[step as string]] : [];
  if (def.type === "record" && def.valueType) return [def.valueType];
  if (def.type === "array" && def.element) return [def.element];
  if (def.items) return def.items.slice(Number(step), Number(step) + 1);
  return [];
}
