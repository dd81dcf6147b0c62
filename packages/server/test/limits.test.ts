import { connect, type Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { type Answer, clientOf, rawRequest, setting, WHO } from "./helpers.js";

const here = setting({
  limits: { headersTimeout: 400, requestTimeout: 800, connections: 40, body: 200_000 },
});

test("42: bodies and headers have bounds, slow senders a limit, and nothing is unpacked", async () => {
  const { client } = here;
  const { port } = client.server;
  const post = (raw: string | Buffer, headers: Record<string, string> = {}) =>
    client.ask("/api/cases", {
      method: "POST",
      raw,
      headers: { "content-type": "application/json", ...headers },
    });
  const big = await post(JSON.stringify({ from: "new", title: "x".repeat(200_000), who: WHO }));
  expect([big.status, big.json.code]).toEqual([413, "SX_HTTP_TOO_LARGE"]);
  const codes = async (answer: Promise<Answer>) => [
    (await answer).status,
    (await answer).json.code,
  ];
  expect(await codes(post("{", {}))).toEqual([400, "SX_HTTP_REQUEST"]);
  expect(await codes(post("", {}))).toEqual([400, "SX_HTTP_REQUEST"]);
  expect(await codes(post("[".repeat(150_000)))).toEqual([400, "SX_HTTP_REQUEST"]);
  expect(await codes(post('{"__proto__":{"x":1}}'))).toEqual([400, "SX_HTTP_REQUEST"]);
  const packed = Buffer.from("1f8b080000000000000013", "hex");
  expect(await codes(post(packed, { "content-encoding": "gzip" }))).toEqual([
    415,
    "SX_HTTP_MEDIA_TYPE",
  ]);
  for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"]) {
    expect(await codes(post("a=b", { "content-type": type }))).toEqual([415, "SX_HTTP_MEDIA_TYPE"]);
  }
  expect((await client.ask("/", { headers: { "x-long": "x".repeat(17_000) } })).status).toBe(431);
  const many = Object.fromEntries(Array.from({ length: 3_000 }, (_, k) => [`x-${k}`, "y"]));
  expect((await client.ask("/", { headers: many })).status).toBe(431);
  // Whoever sends slowly is answered or cut off, in the headers as in the body.
  const start = `POST /api/cases HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n`;
  const session = `x-sextant: 1\r\ncookie: ${client.cookie}\r\n`;
  for (const begun of [
    `${start}X-Slow: `,
    `${start}${session}content-type: application/json\r\ncontent-length: 100\r\n\r\n{"fr`,
    `${start}${session}content-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{"`,
  ]) {
    expect((await rawRequest(port, begun)).split("\r\n")[0]).toMatch(/^$| 408 /);
  }
  // A bomb is not unpacked: what is compressed is refused unread.
  const bomb = gzipSync(Buffer.alloc(50_000_000));
  expect(await codes(post(bomb, { "content-encoding": "gzip" }))).toEqual([
    415,
    "SX_HTTP_MEDIA_TYPE",
  ]);
});

test("42: of ten thousand connections those beyond the limit are closed, and afterwards the server answers", async () => {
  // None of them is closed for being slow.
  const limits = { connections: 40, headersTimeout: 60_000, requestTimeout: 60_000 };
  const server = await here.start({ limits });
  const client = await clientOf(server);
  const open = new Set<Socket>();
  // A thousand at a time: systems lend a process so many files.
  for (let wave = 0; wave < 10; wave++) {
    for (let k = 0; k < 1_000; k++) {
      const socket = connect(server.port, "127.0.0.1");
      open.add(socket);
      // It is closed with or without a word; what is not closed holds a place of the forty.
      socket.on("error", () => {});
      socket.on("close", () => open.delete(socket));
    }
    await expect.poll(() => open.size, { timeout: 60_000 }).toBeLessThanOrEqual(40);
  }
  expect(open.size).toBeGreaterThan(0);
  for (const socket of open) socket.destroy();
  await expect
    .poll(
      () =>
        client.ask("/api/about").then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 60_000 },
    )
    .toBe(200);
});
