import type {
  CaseDocument,
  MoveList,
  MovesDoc,
  PreferenceDoc,
  PreferenceItem,
  RuleDoc,
  StatementDoc,
  StatementEdit,
  StateRef,
  StatusQuoDoc,
  ViewDoc,
  ViewParts,
} from "../document.js";
import type { DocumentPath } from "../read/loaded-case.js";

/**
 * What becomes of each reference of a case. What is not given stays. null takes out the entry that the
 * reference is, where it can be left out without taking more with it; elsewhere the reference stays.
 */
export interface Rework {
  /** Conditions, and statements that are a goal's key. */
  condition?(text: string, path: DocumentPath): string;
  /** Keys of parties, where something is said of them: goals, preferences, moves, expectations, holders. */
  party?(key: string, path: DocumentPath): string | null;
  /** Options named one by one: in the status quo, and ignored by a view. */
  option?(name: string, path: DocumentPath): string | null;
  /** States by id, name, label or pattern, or an outcome for all of its states. */
  state?(ref: StateRef, path: DocumentPath): StateRef | null;
  /** Patterns that can be nothing else: listed states, and names of states. */
  pattern?(pattern: string, path: DocumentPath): string | null;
}

type Parts = Omit<ViewParts, "rules"> & { rules?: RuleDoc[] | ViewParts["rules"] };

/**
 * The document with every reference to a party, option, term, outcome or state passed through `rework`,
 * in the order of the file's parts, views too. The parts themselves (keys of `parties`, `options`, `terms`,
 * …) are left as they are, and so is the document given.
 */
export function reworkReferences(document: CaseDocument, rework: Rework): CaseDocument {
  const walker = new Walker(rework);
  const { feasible, stateNames } = document;
  return {
    ...(walker.parts(document, []) as CaseDocument),
    ...(feasible === undefined ? {} : { feasible: walker.feasible(feasible) }),
    ...(stateNames === undefined ? {} : { stateNames: walker.stateNames(stateNames) }),
    ...(document.views === undefined ? {} : { views: walker.views(document.views, []) }),
  };
}

class Walker {
  readonly #rework: Rework;

  constructor(rework: Rework) {
    this.#rework = rework;
  }

  parts<P extends Parts>(parts: P, path: DocumentPath): P {
    const result: Record<string, unknown> = { ...parts };
    const set = <K extends keyof Parts>(
      key: K,
      change: (value: NonNullable<Parts[K]>, at: DocumentPath) => unknown,
    ): void => {
      const value = parts[key];
      if (value !== undefined) result[key] = change(value as NonNullable<Parts[K]>, [...path, key]);
    };
    set("parties", (parties, at) =>
      mapValues(parties, at, (party, here) =>
        party.options === undefined
          ? party
          : {
              ...party,
              options: mapValues(party.options, [...here, "options"], (option, there) =>
                typeof option === "string" ? option : this.#conditions(option, there, ["onlyWhen"]),
              ),
            },
      ),
    );
    set("statusQuo", (statusQuo, at) => this.#statusQuo(statusQuo, at));
    set("terms", (terms, at) =>
      mapValues(terms, at, (term, here) =>
        typeof term === "string"
          ? this.#condition(term, here)
          : this.#conditions(term, here, ["when"]),
      ),
    );
    set("rules", (rules, at) =>
      Array.isArray(rules)
        ? this.#rules(rules, at)
        : rules.add === undefined
          ? rules
          : { ...rules, add: this.#rules(rules.add, [...at, "add"]) },
    );
    set("merge", (merges, at) =>
      merges.map((merge, i) => this.#conditions(merge, [...at, i], ["when"])),
    );
    set("outcomes", (outcomes, at) =>
      mapValues(outcomes, at, (outcome, here) => {
        const changed = this.#conditions(outcome, here, ["when", "via"]);
        return changed.states === undefined
          ? changed
          : { ...changed, states: this.#states(changed.states, [...here, "states"]) };
      }),
    );
    set("goals", (goals, at) =>
      this.#byParty(goals, at, (own, here) =>
        mapValues(own, here, (goal, there) => this.#conditions(goal, there, ["when"])),
      ),
    );
    set("preferences", (preferences, at) =>
      this.#byParty(preferences, at, (own, here) => this.#preference(own, here)),
    );
    set("moves", (moves, at) => this.#byParty(moves, at, (own, here) => this.#moves(own, here)));
    set("expect", (expect, at) =>
      expect.flatMap((one, i) => {
        const here = [...at, i];
        const party = this.#party(one.party, [...here, "party"]);
        const changed = this.#conditions(one, here, ["better", "than"]);
        return party === null ? [] : [{ ...changed, party }];
      }),
    );
    set("factors", (factors, at) =>
      mapValues(factors, at, (factor, here) => {
        const changed = this.#conditions(factor, here, ["when"]);
        const between = factor.between?.map((p, i) => this.#party(p, [...here, "between", i]) ?? p);
        return between === undefined ? changed : { ...changed, between };
      }),
    );
    set("influences", (influences, at) =>
      influences.map((influence, i) => {
        if (influence.perceiver === undefined) return influence;
        const { perceiver, ...rest } = influence;
        const party = this.#party(perceiver, [...at, i, "perceiver"]);
        return party === null ? rest : { ...influence, perceiver: party };
      }),
    );
    return result as P;
  }

  views(views: Record<string, ViewDoc>, path: DocumentPath): Record<string, ViewDoc> {
    return mapValues(views, [...path, "views"], (view, at) => {
      const changed = this.parts(view, at);
      if (changed.parties !== undefined) {
        changed.parties = this.#byParty(changed.parties, [...at, "parties"], (own) => own);
      }
      if (view.holder !== undefined) {
        changed.holder = this.#party(view.holder, [...at, "holder"]) ?? view.holder;
      }
      if (view.ignores !== undefined) {
        changed.ignores = view.ignores.flatMap(
          (name, i) => this.#option(name, [...at, "ignores", i]) ?? [],
        );
      }
      if (view.views !== undefined) changed.views = this.views(view.views, at);
      return changed;
    });
  }

  feasible(feasible: string[] | Record<string, string>): string[] | Record<string, string> {
    const pattern = (text: string, at: DocumentPath): string | null =>
      this.#rework.pattern === undefined ? text : this.#rework.pattern(text, at);
    if (Array.isArray(feasible)) {
      return [...new Set(feasible.flatMap((text, i) => pattern(text, ["feasible", i]) ?? []))];
    }
    const met = new Set<string>();
    return Object.fromEntries(
      Object.entries(feasible).flatMap(([label, text]): [string, string][] => {
        const changed = pattern(text, ["feasible", label]);
        if (changed === null || met.has(changed)) return [];
        met.add(changed);
        return [[label, changed]];
      }),
    );
  }

  stateNames(names: Record<string, string>): Record<string, string> {
    const { pattern } = this.#rework;
    if (pattern === undefined) return names;
    const result: Record<string, string> = {};
    for (const [text, name] of Object.entries(names)) {
      const changed = pattern(text, ["stateNames", text]);
      if (changed !== null && !Object.hasOwn(result, changed)) result[changed] = name;
    }
    return result;
  }

  #preference(preference: PreferenceDoc, at: DocumentPath): PreferenceDoc {
    const result: PreferenceDoc = { ...preference };
    if (preference.statements) {
      result.statements = preference.statements.map((item, i) =>
        this.#item(item, [...at, "statements", i]),
      );
    }
    if (preference.weights) {
      result.weights = Object.fromEntries(
        Object.entries(preference.weights).map(([text, weight]) => [
          this.#condition(text, [...at, "weights", text]),
          weight,
        ]),
      );
    }
    if (preference.ranking) {
      result.ranking = preference.ranking.flatMap((entry, i): (StateRef | StateRef[])[] => {
        const here = [...at, "ranking", i];
        if (Array.isArray(entry)) {
          const tied = this.#states(entry, here);
          return tied.length === 0 ? [] : [tied];
        }
        const ref = this.#state(entry, here);
        return ref === null ? [] : [ref];
      });
    }
    if (preference.unknown) result.unknown = this.#pairs(preference.unknown, [...at, "unknown"]);
    if (preference.edit) {
      result.edit = preference.edit.map((edit, i) => this.#edit(edit, [...at, "edit", i]));
    }
    return result;
  }

  #edit(edit: StatementEdit, at: DocumentPath): StatementEdit {
    if ("insert" in edit) return { ...edit, insert: this.#item(edit.insert, [...at, "insert"]) };
    return "replace" in edit ? { ...edit, with: this.#item(edit.with, [...at, "with"]) } : edit;
  }

  #item(item: PreferenceItem, at: DocumentPath): PreferenceItem {
    if (typeof item === "string" || !("tie" in item)) return this.#statement(item, at);
    return { ...item, tie: item.tie.map((one, i) => this.#statement(one, [...at, "tie", i])) };
  }

  #statement(item: string | StatementDoc, at: DocumentPath): string | StatementDoc {
    return typeof item === "string"
      ? this.#condition(item, at)
      : this.#conditions(item, at, ["prefer"]);
  }

  #rules(rules: readonly RuleDoc[], at: DocumentPath): RuleDoc[] {
    return rules.map((rule, i) => {
      const here = [...at, i];
      const changed = this.#conditions(rule, here, ["never", "always"]);
      for (const kind of ["atMostOne", "exactlyOne", "atLeastOne"] as const) {
        const list = rule[kind];
        if (list === undefined) continue;
        changed[kind] = list.map((text, k) => this.#condition(text, [...here, kind, k]));
      }
      return changed;
    });
  }

  #statusQuo(statusQuo: StatusQuoDoc, at: DocumentPath): StatusQuoDoc {
    if (Array.isArray(statusQuo)) {
      return statusQuo.flatMap((name, i) => this.#option(name, [...at, i]) ?? []);
    }
    if (typeof statusQuo !== "object") return this.#state(statusQuo, at) ?? statusQuo;
    return Object.fromEntries(
      Object.entries(statusQuo).flatMap(([name, basis]) => {
        const changed = this.#option(name, [...at, name]);
        return changed === null ? [] : [[changed, basis]];
      }),
    );
  }

  #moves(moves: MovesDoc, at: DocumentPath): MovesDoc {
    if (Array.isArray(moves)) return this.#pairs(moves, at);
    return "only" in moves
      ? { only: this.#pairs(moves.only, [...at, "only"]) }
      : { except: this.#pairs(moves.except, [...at, "except"]) };
  }

  /** A pair one of whose states is gone is gone. */
  #pairs(pairs: MoveList, at: DocumentPath): MoveList {
    return pairs.flatMap(([from, to], i): MoveList => {
      const a = this.#state(from, [...at, i, 0]);
      const b = this.#state(to, [...at, i, 1]);
      return a === null || b === null ? [] : [[a, b]];
    });
  }

  #states(refs: readonly StateRef[], at: DocumentPath): StateRef[] {
    return refs.flatMap((ref, i) => this.#state(ref, [...at, i]) ?? []);
  }

  #byParty<V>(
    map: Record<string, V>,
    at: DocumentPath,
    change: (value: V, at: DocumentPath) => V,
  ): Record<string, V> {
    return Object.fromEntries(
      Object.entries(map).flatMap(([key, value]) => {
        const here = [...at, key];
        const party = this.#party(key, here);
        const changed = change(value, here);
        return party === null ? [] : [[party, changed]];
      }),
    );
  }

  #conditions<T extends object>(part: T, at: DocumentPath, keys: readonly (keyof T)[]): T {
    const result = { ...part };
    for (const key of keys) {
      const text = part[key];
      if (typeof text !== "string") continue;
      result[key] = this.#condition(text, [...at, key as string]) as T[typeof key];
    }
    return result;
  }

  #condition(text: string, at: DocumentPath): string {
    return this.#rework.condition?.(text, at) ?? text;
  }

  #party(key: string, at: DocumentPath): string | null {
    return this.#rework.party === undefined ? key : this.#rework.party(key, at);
  }

  #option(name: string, at: DocumentPath): string | null {
    return this.#rework.option === undefined ? name : this.#rework.option(name, at);
  }

  #state(ref: StateRef, at: DocumentPath): StateRef | null {
    return this.#rework.state === undefined ? ref : this.#rework.state(ref, at);
  }
}

function mapValues<V, W>(
  map: Readonly<Record<string, V>>,
  at: DocumentPath,
  change: (value: V, at: DocumentPath) => W,
): Record<string, W> {
  return Object.fromEntries(
    Object.entries(map).map(([key, value]) => [key, change(value, [...at, key])]),
  );
}
