import type { Kysely } from "kysely";
import { first } from "./0001-first.js";
import { deletions } from "./0002-deletions.js";

export type Migration = (db: Kysely<unknown>) => Promise<void>;

/** Forward only, in order; the number of a migration is its place, from 1. Never changed once released. */
export const MIGRATIONS: readonly Migration[] = [first, deletions];
