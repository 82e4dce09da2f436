"""TF-IDF and NMF by scikit-learn on one thread: a way and the task's file are its arguments."""
import os
import sys

os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"
sys.path.append(os.path.join(os.path.dirname(__file__), "../coding/peers"))

import json
import warnings

import numpy
import scipy
import sklearn
from sklearn.decomposition import NMF
from sklearn.feature_extraction.text import TfidfVectorizer
from work import answer_rounds

warnings.filterwarnings("ignore")
way, file = sys.argv[1:]
with open(file, encoding="utf-8") as read:
    task = json.load(read)
texts = [finding["text"] for finding in task["findings"]]


def themes(texts, count, stop_words=None):
    weights = NMF(count, random_state=0).fit_transform(TfidfVectorizer(stop_words=stop_words).fit_transform(texts))
    return weights.argmax(1).tolist()


def proof(weights):
    """Terms, entries, and a sum over all entries weighted by place."""
    weights = weights.tocsr()
    weights.sort_indices()
    rows = numpy.repeat(numpy.arange(weights.shape[0]), numpy.diff(weights.indptr))
    return {"proof": [weights.shape[1], weights.nnz, float((weights.data * (1 + rows % 7) * (1 + weights.indices % 11)).sum())]}


def sorted_sets():
    return [{"plain": themes(s["texts"], s["themes"]), "stopWords": themes(s["texts"], s["themes"], "english")} for s in task["sets"]]


WAYS = {
    "tf-idf": (lambda: TfidfVectorizer(token_pattern=r"(?u)[^\W_]+").fit_transform(texts), proof),
    "discovery": (lambda: themes(texts, task["themes"]), lambda labels: {}),
    "sets": (sorted_sets, lambda sets: {"sets": sets}),
}
answer_rounds(f"scikit-learn {sklearn.__version__} (NumPy {numpy.__version__}, SciPy {scipy.__version__})", *WAYS[way])
