// Prints where the consultations' sources disagree: `pnpm conflicts`.
import { consultations } from "@redheart/consultations";
import { conflictList } from "./conflict-list.js";

process.stdout.write(conflictList(consultations));
