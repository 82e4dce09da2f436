import { fileURLToPath } from "node:url";
import type { WayCommand } from "../../own-process.js";

const script = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** The peers in other languages as programs that take the task's file. */
export const outsidePeers = (task: string): Readonly<Record<string, WayCommand>> => ({
  pyahocorasick: ["/usr/bin/python3", script("pyahocorasick.py"), task],
  "scikit-learn CountVectorizer(1, 3)": ["/usr/bin/python3", script("count_vectorizer.py"), task],
  quanteda: ["Rscript", script("lookup.R"), task, "quanteda"],
  tidytext: ["Rscript", script("lookup.R"), task, "tidytext"],
});
