import { describe, expect, it } from "vitest";
import { databaseFault } from "../src/database/database-fault.js";
import { WorkspaceError } from "../src/index.js";

const fault = (code: string): unknown => databaseFault(Object.assign(new Error("x"), { code }));

describe("faults of the database", () => {
  it.each([
    ["53100", "SX_WORKSPACE_NOT_SAVED"],
    ["58030", "SX_WORKSPACE_NOT_SAVED"],
    ["53300", "SX_WORKSPACE_UNAVAILABLE"],
    ["57P01", "SX_WORKSPACE_UNAVAILABLE"],
    ["28P01", "SX_WORKSPACE_UNAVAILABLE"],
    ["ECONNREFUSED", "SX_WORKSPACE_UNAVAILABLE"],
    ["23505", "23505"],
    ["SX_SYNTAX", "SX_SYNTAX"],
  ])("with the code %s are told as %s", (code, told) => {
    expect(fault(code)).toMatchObject({ code: told });
  });

  it("are left alone where they are told already, and tell of a lost connection", () => {
    const own = new WorkspaceError("SX_WORKSPACE_LOCKED", "x");
    expect(databaseFault(own)).toBe(own);
    const lost = databaseFault(new Error("Connection terminated unexpectedly"));
    expect(lost).toMatchObject({ code: "SX_WORKSPACE_UNAVAILABLE" });
  });
});
