/** Korean (draft): what is the matter and how to mend it, by the code alone, whatever the problem is about. */
import type { ProblemCode } from "@sextant/case";
import type { Told } from "../../../problems/tell.js";
import { ofCase } from "./general/case.js";
import { ofFiles } from "./general/files.js";
import { ofModel } from "./general/model.js";
import { ofServer } from "./general/server.js";

export const general: Readonly<Partial<Record<ProblemCode, Told>>> = {
  ...ofFiles,
  ...ofCase,
  ...ofModel,
  ...ofServer,
};
