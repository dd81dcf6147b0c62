/**
 * English: problems by their code. `told` are sentences of those that say what they are about, with names in
 * place of keys; `general` is for a language into which the reported words, which are English, are not put:
 * what is the matter, and how to mend it, whatever the problem is about.
 */
import type { ProblemCode } from "@sextant/case";
import type { Told } from "../../problems/tell.js";
import { inCase } from "./problems/case.js";
import { inCheck } from "./problems/check.js";
import { inCondition } from "./problems/condition.js";
import { inModel } from "./problems/model.js";

export const problems = {
  told: { ...inCase, ...inCondition, ...inModel, ...inCheck },
  general: {} as Readonly<Partial<Record<ProblemCode, Told>>>,
};
