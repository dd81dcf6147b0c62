import type {
  CaseDocument,
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
import { mapValues, References, type Rework } from "./references.js";

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

class Walker extends References {
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
                typeof option === "string" ? option : this.conditions(option, there, ["onlyWhen"]),
              ),
            },
      ),
    );
    set("statusQuo", (statusQuo, at) => this.#statusQuo(statusQuo, at));
    set("terms", (terms, at) =>
      mapValues(terms, at, (term, here) =>
        typeof term === "string"
          ? this.condition(term, here)
          : this.conditions(term, here, ["when"]),
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
      merges.map((merge, i) => this.conditions(merge, [...at, i], ["when"])),
    );
    set("outcomes", (outcomes, at) =>
      mapValues(outcomes, at, (outcome, here) => {
        const changed = this.conditions(outcome, here, ["when", "via"]);
        return changed.states === undefined
          ? changed
          : { ...changed, states: this.states(changed.states, [...here, "states"]) };
      }),
    );
    set("goals", (goals, at) =>
      this.#byParty(goals, at, (own, here) =>
        mapValues(own, here, (goal, there) => this.conditions(goal, there, ["when"])),
      ),
    );
    set("preferences", (preferences, at) =>
      this.#byParty(preferences, at, (own, here) => this.#preference(own, here)),
    );
    set("moves", (moves, at) => this.#byParty(moves, at, (own, here) => this.#moves(own, here)));
    set("expect", (expect, at) =>
      expect.flatMap((one, i) => {
        const here = [...at, i];
        const party = this.party(one.party, [...here, "party"]);
        const changed = this.conditions(one, here, ["better", "than"]);
        return party === null ? [] : [{ ...changed, party }];
      }),
    );
    set("factors", (factors, at) =>
      mapValues(factors, at, (factor, here) => {
        const changed = this.conditions(factor, here, ["when"]);
        const between = factor.between?.map((p, i) => this.party(p, [...here, "between", i]) ?? p);
        return between === undefined ? changed : { ...changed, between };
      }),
    );
    set("influences", (influences, at) =>
      influences.map((influence, i) => {
        if (influence.perceiver === undefined) return influence;
        const { perceiver, ...rest } = influence;
        const party = this.party(perceiver, [...at, i, "perceiver"]);
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
        changed.holder = this.party(view.holder, [...at, "holder"]) ?? view.holder;
      }
      if (view.ignores !== undefined) {
        changed.ignores = view.ignores.flatMap(
          (name, i) => this.option(name, [...at, "ignores", i]) ?? [],
        );
      }
      if (view.views !== undefined) changed.views = this.views(view.views, at);
      return changed;
    });
  }

  feasible(feasible: string[] | Record<string, string>): string[] | Record<string, string> {
    const pattern = (text: string, at: DocumentPath): string | null =>
      this.rework.pattern === undefined ? text : this.rework.pattern(text, at);
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
    const { pattern } = this.rework;
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
          this.condition(text, [...at, "weights", text]),
          weight,
        ]),
      );
    }
    if (preference.ranking) {
      result.ranking = preference.ranking.flatMap((entry, i): (StateRef | StateRef[])[] => {
        const here = [...at, "ranking", i];
        if (Array.isArray(entry)) {
          const tied = this.states(entry, here);
          return tied.length === 0 ? [] : [tied];
        }
        const ref = this.state(entry, here);
        return ref === null ? [] : [ref];
      });
    }
    if (preference.unknown) result.unknown = this.pairs(preference.unknown, [...at, "unknown"]);
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
      ? this.condition(item, at)
      : this.conditions(item, at, ["prefer"]);
  }

  #rules(rules: readonly RuleDoc[], at: DocumentPath): RuleDoc[] {
    return rules.map((rule, i) => {
      const here = [...at, i];
      const changed = this.conditions(rule, here, ["never", "always"]);
      for (const kind of ["atMostOne", "exactlyOne", "atLeastOne"] as const) {
        const list = rule[kind];
        if (list === undefined) continue;
        changed[kind] = list.map((text, k) => this.condition(text, [...here, kind, k]));
      }
      return changed;
    });
  }

  #statusQuo(statusQuo: StatusQuoDoc, at: DocumentPath): StatusQuoDoc {
    if (Array.isArray(statusQuo)) {
      return statusQuo.flatMap((name, i) => this.option(name, [...at, i]) ?? []);
    }
    if (typeof statusQuo !== "object") return this.state(statusQuo, at) ?? statusQuo;
    return Object.fromEntries(
      Object.entries(statusQuo).flatMap(([name, basis]) => {
        const changed = this.option(name, [...at, name]);
        return changed === null ? [] : [[changed, basis]];
      }),
    );
  }

  #moves(moves: MovesDoc, at: DocumentPath): MovesDoc {
    if (Array.isArray(moves)) return this.pairs(moves, at);
    return "only" in moves
      ? { only: this.pairs(moves.only, [...at, "only"]) }
      : { except: this.pairs(moves.except, [...at, "except"]) };
  }

  #byParty<V>(
    map: Record<string, V>,
    at: DocumentPath,
    change: (value: V, at: DocumentPath) => V,
  ): Record<string, V> {
    return Object.fromEntries(
      Object.entries(map).flatMap(([key, value]) => {
        const here = [...at, key];
        const party = this.party(key, here);
        const changed = change(value, here);
        return party === null ? [] : [[party, changed]];
      }),
    );
  }
}
