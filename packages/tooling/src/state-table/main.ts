// Prints the referral's state table: `pnpm states`.
import { stateTable } from "./state-table.js";

process.stdout.write(stateTable());
