import type { Workspace } from "@sextant/workspace";
import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import type { Limits } from "./http/limits.js";
import type { Session } from "./http/session.js";
import type { Jobs } from "./jobs/run-job.js";
import type { StudiedCase } from "./library/studied-cases.js";

/** Fastify with requests and responses typed by their schemas. */
export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** What the routes stand on. */
export interface Context {
  readonly workspace: Workspace;
  /** Read when it is first asked for, and once. */
  readonly library: () => ReadonlyMap<string, StudiedCase>;
  /** The folder of the built page. */
  readonly web: string;
  readonly version: string;
  readonly session: Session;
  readonly jobs: Jobs;
  readonly limits: Limits;
  /** Told of a fault of Sextant: where, and the kind of error; never text of a case. */
  readonly onFault: (where: string, thrown: unknown) => void;
}
