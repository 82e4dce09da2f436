"""TF-IDF and NMF by scikit-learn. Reads a JSON file, prints JSON: times in seconds of the processor and of the clock, sums that prove the work, labels."""
import json, sys, time, warnings
import numpy, scipy, sklearn
from sklearn.decomposition import NMF
from sklearn.feature_extraction.text import TfidfVectorizer

warnings.filterwarnings("ignore")
data = json.load(open(sys.argv[1]))

def timed(work):
    cpu, wall = time.process_time(), time.perf_counter()
    value = work()
    return {"cpu": 1000 * (time.process_time() - cpu), "wall": 1000 * (time.perf_counter() - wall)}, value

def themes(texts, count, stop_words=None):
    weights = NMF(count, random_state=0).fit_transform(TfidfVectorizer(stop_words=stop_words).fit_transform(texts))
    return weights.argmax(1).tolist()

texts = data["texts"]
rounds = [timed(lambda: TfidfVectorizer(token_pattern=r"(?u)[^\W_]+").fit_transform(texts)) for _ in range(data["rounds"])]
x = rounds[0][1].tocsr()
x.sort_indices()
rows = numpy.repeat(numpy.arange(x.shape[0]), numpy.diff(x.indptr))
proof = [x.shape[1], x.nnz, float((x.data * (1 + rows % 7) * (1 + x.indices % 11)).sum())]
discovery, _ = timed(lambda: themes(texts, data["themes"]))
sets = [{"plain": themes(s["texts"], s["themes"]), "stopWords": themes(s["texts"], s["themes"], "english")} for s in data["sets"]]
print(json.dumps({
    "versions": f"scikit-learn {sklearn.__version__} (NumPy {numpy.__version__}, SciPy {scipy.__version__})",
    "tfIdf": [time for time, _ in rounds], "proof": proof, "discovery": discovery, "sets": sets,
}))
