/** The machine form of counted orders, published as docs/inverse-count.schema.json. */
import { z } from "zod";
import { headShape } from "../result/head-shape.js";

export const ordersSchema = z.strictObject({
  ...headShape,
  party: z.string(),
  target: z.strictObject({ outcome: z.string().optional(), states: z.array(z.number().int()) }),
  states: z.array(
    z.strictObject({
      state: z.number().int(),
      concepts: z.record(
        z.string(),
        z.strictObject({
          orders: z
            .string()
            .optional()
            .describe("How many strict orders; left out above 50 states."),
          total: z.string().optional(),
          share: z.number(),
          leavers: z
            .array(z.string())
            .describe("Other parties that would leave as they prefer now."),
        }),
      ),
    }),
  ),
});

export type OrdersJson = z.infer<typeof ordersSchema>;
