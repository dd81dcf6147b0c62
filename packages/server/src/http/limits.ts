/** What the server bears from its clients; every number has a test. */
export interface Limits {
  /** Bytes of a request's body. */
  readonly body: number;
  /** Edits of one request: each is a reading of its file. */
  readonly edits: number;
  /** Bytes of all headers of a request together. */
  readonly headers: number;
  /** Milliseconds until the headers, and until the whole request, must have come. */
  readonly headersTimeout: number;
  readonly requestTimeout: number;
  /** Connections at once; a browser opens six, and one more for each tab that listens. */
  readonly connections: number;
  /** Streams of events at once. */
  readonly streams: number;
  /** Milliseconds between the comments that keep a stream of events open. */
  readonly heartbeat: number;
  /** Long jobs at once; each has a thread of its own. */
  readonly jobs: number;
  /** Milliseconds after which a job is ended. */
  readonly jobTime: number;
}

export const LIMITS: Limits = {
  body: 10 * 1024 * 1024,
  edits: 5_000,
  headers: 16 * 1024,
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  connections: 256,
  streams: 64,
  heartbeat: 15_000,
  jobs: 4,
  jobTime: 600_000,
};
