import { ConditionFault } from "./condition-fault.js";
import { type Condition, MAX_CONDITION_DEPTH, MAX_CONDITION_LENGTH } from "./syntax.js";
import { type Token, tokenize } from "./tokens.js";

/**
 * Parses a condition. Grammar (docs/04_conditions.md), loosest first:
 *
 *     condition = implied [ "iff" implied ]
 *     implied   = either [ "if" either ]
 *     either    = both { "or" both }
 *     both      = denied { "and" denied }
 *     denied    = "not" denied | atom
 *     atom      = "true" | "false" | name | "(" condition ")"
 *
 * Names are not looked up here. Throws ConditionFault with the offset of the offending word.
 *
 * @example parseCondition("dprk.talk and not usa.force")
 */
export function parseCondition(text: string): Condition {
  if (text.length > MAX_CONDITION_LENGTH) {
    throw new ConditionFault(
      "SX_CONDITION_TOO_LONG",
      0,
      `The condition has ${text.length} characters; at most ${MAX_CONDITION_LENGTH} are allowed.`,
      "Name its parts as terms.",
    );
  }
  const parser = new Parser(tokenize(text));
  return parser.whole();
}

class Parser {
  private readonly tokens: readonly Token[];
  private next = 0;
  private depth = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  whole(): Condition {
    if (this.tokens[0].kind === "end") {
      throw new ConditionFault(
        "SX_CONDITION_EMPTY",
        0,
        "The condition is empty.",
        'Write a condition, or "true" where it always holds.',
      ).about("SX_CONDITION_EMPTY", {});
    }
    const condition = this.condition();
    const rest = this.tokens[this.next];
    if (rest.kind === ")") {
      throw new ConditionFault(
        "SX_CONDITION_SYNTAX",
        rest.at,
        'This ")" closes no bracket.',
        'Remove it, or add the "(" that it closes.',
      ).about("SX_CONDITION_SYNTAX", { fault: "unopened" });
    }
    if (rest.kind !== "end") throw this.unexpected(rest);
    return condition;
  }

  private condition(): Condition {
    const left = this.implied();
    const word = this.tokens[this.next];
    if (!this.take("iff")) return left;
    const right = this.implied();
    this.refuseChain("iff");
    return { kind: "iff", left, right, at: word.at };
  }

  private implied(): Condition {
    const consequent = this.either();
    const word = this.tokens[this.next];
    if (!this.take("if")) return consequent;
    const when = this.either();
    this.refuseChain("if");
    return { kind: "if", consequent, when, at: word.at };
  }

  private either(): Condition {
    const parts = [this.both()];
    while (this.take("or")) parts.push(this.both());
    return parts.length === 1 ? parts[0] : { kind: "or", parts, at: parts[0].at };
  }

  private both(): Condition {
    const parts = [this.denied()];
    while (this.take("and")) parts.push(this.denied());
    return parts.length === 1 ? parts[0] : { kind: "and", parts, at: parts[0].at };
  }

  private denied(): Condition {
    const token = this.tokens[this.next];
    if (!this.take("not")) return this.atom();
    this.deepen(token);
    const of = this.denied();
    this.depth--;
    return { kind: "not", of, at: token.at };
  }

  private atom(): Condition {
    const token = this.tokens[this.next];
    if (token.kind === "name") {
      this.next++;
      return { kind: "name", name: token.text, at: token.at };
    }
    if (token.kind === "keyword" && (token.text === "true" || token.text === "false")) {
      this.next++;
      return { kind: "constant", value: token.text === "true", at: token.at };
    }
    if (token.kind !== "(") throw this.unexpected(token);
    this.next++;
    this.deepen(token);
    const inner = this.condition();
    this.depth--;
    const close = this.tokens[this.next];
    if (close.kind !== ")") {
      if (close.kind !== "end") throw this.unexpected(close);
      throw new ConditionFault(
        "SX_CONDITION_SYNTAX",
        token.at,
        'This "(" is never closed.',
        'Add the ")".',
      ).about("SX_CONDITION_SYNTAX", { fault: "unclosed" });
    }
    this.next++;
    return inner;
  }

  private take(keyword: "not" | "and" | "or" | "if" | "iff"): boolean {
    const token = this.tokens[this.next];
    if (token.kind !== "keyword" || token.text !== keyword) return false;
    this.next++;
    return true;
  }

  private refuseChain(keyword: "if" | "iff"): void {
    const token = this.tokens[this.next];
    if (token.kind !== "keyword" || token.text !== keyword) return;
    throw new ConditionFault(
      "SX_CONDITION_NON_ASSOCIATIVE",
      token.at,
      `"a ${keyword} b ${keyword} c" can be read in two ways.`,
      `Add brackets: "(a ${keyword} b) ${keyword} c" or "a ${keyword} (b ${keyword} c)".`,
    ).about("SX_CONDITION_NON_ASSOCIATIVE", { keyword });
  }

  private deepen(token: Token): void {
    this.depth++;
    if (this.depth <= MAX_CONDITION_DEPTH) return;
    throw new ConditionFault(
      "SX_CONDITION_TOO_DEEP",
      token.at,
      `The condition is nested more than ${MAX_CONDITION_DEPTH} deep.`,
      "Name its parts as terms.",
    );
  }

  private unexpected(token: Token): ConditionFault {
    const before = this.next > 0 ? this.tokens[this.next - 1] : null;
    const after = before === null ? "" : ` after "${before.text}"`;
    if (token.kind === "end") {
      return new ConditionFault(
        "SX_CONDITION_SYNTAX",
        token.at,
        `The condition breaks off${after}.`,
        "A name, a bracket, not, true or false must follow.",
      ).about("SX_CONDITION_SYNTAX", { fault: "breaks off", after: before?.text ?? null });
    }
    const complete =
      before !== null && (before.kind === "name" || before.kind === ")" || isConstant(before));
    const wanted = complete
      ? "Join two conditions by and, or, if or iff."
      : "A name, a bracket, not, true or false must stand here.";
    return new ConditionFault(
      "SX_CONDITION_SYNTAX",
      token.at,
      `"${token.text}" cannot stand${after === "" ? " here" : after}.`,
      wanted,
    ).about("SX_CONDITION_SYNTAX", {
      fault: "misplaced",
      word: token.text,
      after: before?.text ?? null,
      wanted: complete ? "joint" : "condition",
    });
  }
}

function isConstant(token: Token): boolean {
  return token.kind === "keyword" && (token.text === "true" || token.text === "false");
}
