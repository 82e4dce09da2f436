// Prints the referral's state table: `npx tsx -C @redheart/source packages/tooling/src/state-table/main.ts`.
import { stateTable } from "./state-table.js";

process.stdout.write(stateTable());
