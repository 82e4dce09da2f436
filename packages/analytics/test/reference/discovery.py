"""Reference values of discovery, by scikit-learn; writes discovery.json beside itself.

Run: /usr/bin/python3 discovery.py   (Debian 12: python3-sklearn)
Texts are invented. The tokens of TfidfVectorizer are words of two letters or more; ours are told to be the same.
"""
import json, platform, random
from pathlib import Path
import numpy, scipy, sklearn
from sklearn.decomposition import NMF
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import adjusted_rand_score, normalized_mutual_info_score

out = {"producer": {"python": platform.python_version(), "numpy": numpy.__version__, "scipy": scipy.__version__, "sklearn": sklearn.__version__, "script": "discovery.py", "seed": 7}}
texts = ["shelter beds shelter night", "night bus late", "late police late police bribe", "shelter police", "teacher lesson safety lesson lesson", "bus driver lesson", "", "beds"]
vectorizer = TfidfVectorizer()
x = vectorizer.fit_transform(texts)
x.sort_indices()
out["tfIdf"] = {"texts": texts, "terms": [str(t) for t in vectorizer.get_feature_names_out()], "starts": x.indptr.tolist(), "indices": x.indices.tolist(), "values": x.data.tolist()}

rng = random.Random(7)
pairs = [([0, 0, 1, 1], [0, 0, 1, 2]), ([0, 0, 0, 0], [0, 1, 2, 3]), ([0, 0, 1, 1], [1, 1, 0, 0]), ([0, 1, 0, 1], [0, 0, 1, 1]), ([0] * 5, [3] * 5)]
pairs += [([rng.randrange(a) for _ in range(n)], [rng.randrange(b) for _ in range(n)]) for n, a, b in ((10, 3, 3), (40, 5, 2), (120, 12, 9), (300, 40, 3))]
out["partitions"] = [{"one": a, "other": b, "adjustedRand": float(adjusted_rand_score(a, b)), "normalizedMutualInformation": float(normalized_mutual_info_score(a, b))} for a, b in pairs]

pools = [["bed", "night", "shelter", "warden"], ["bribe", "police", "station", "file"], ["lesson", "pupil", "school", "teacher"]]
texts = [" ".join(rng.choice(pools[t % 3]) for _ in range(6)) for t in range(60)]
x = TfidfVectorizer().fit_transform(texts)
model = NMF(3, init="nndsvda", tol=1e-8, max_iter=2000, random_state=0)
weights = model.fit_transform(x)
out["nmf"] = {"texts": texts, "error": float(model.reconstruction_err_), "main": weights.argmax(1).tolist()}
Path(__file__).with_suffix(".json").write_text(json.dumps(out) + "\n")
