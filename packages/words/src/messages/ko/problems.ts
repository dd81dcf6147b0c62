/** Korean (draft): problems by their code. What no sentence is written for is told in general words. */
import type { problems as english } from "../en/problems.js";
import { inCase } from "./problems/case.js";
import { inCheck } from "./problems/check.js";
import { inCondition } from "./problems/condition.js";
import { general } from "./problems/general.js";
import { inModel } from "./problems/model.js";

export const problems: typeof english = {
  told: { ...inCase, ...inCondition, ...inModel, ...inCheck },
  general,
};
