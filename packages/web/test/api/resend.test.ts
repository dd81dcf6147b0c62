import { expect, test } from "vitest";
import { ApiFault, UNREACHABLE } from "../../src/api/fault.js";
import { resend } from "../../src/api/resend.js";

const NO_WAIT = [0, 0, 0];
const away = () => new ApiFault({ code: UNREACHABLE, detail: "" });

test("where nobody answers it is sent again with the same key", async () => {
  const keys: string[] = [];
  const answer = await resend(async (key) => {
    keys.push(key);
    if (keys.length < 3) throw away();
    return "done";
  }, NO_WAIT);
  expect(answer).toBe("done");
  expect(keys).toEqual([keys[0], keys[0], keys[0]]);
  const others: string[] = [];
  await resend(async (key) => others.push(key), NO_WAIT);
  expect(others[0]).not.toBe(keys[0]);
});

test("a refusal is not sent again, and somebody who stays away is told of in the end", async () => {
  let sent = 0;
  const refused = new ApiFault({ code: "SX_WORKSPACE_MOVED_ON", detail: "", status: 409 });
  const send = (fault: ApiFault) => async () => {
    sent++;
    throw fault;
  };
  await expect(resend(send(refused), NO_WAIT)).rejects.toBe(refused);
  expect(sent).toBe(1);
  await expect(resend(send(away()), NO_WAIT)).rejects.toMatchObject({ code: UNREACHABLE });
  expect(sent).toBe(5);
});
