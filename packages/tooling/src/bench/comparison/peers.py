"""The same counts with NumPy and SciPy. Reads data.json of its argument's folder, prints one JSON object: milliseconds and values.
Names are made numbers before the clock starts, as NumPy wants them; the other sides hash strings within it."""
import json, sys, time
import numpy as np
from scipy import sparse
from scipy.stats import norm

data = json.load(open(sys.argv[1]))
code, meeting, finding, category = (np.array(data[name], dtype=np.int64) for name in ("code", "meeting", "finding", "category"))
ratings = np.array(data["ratings"], dtype=np.int64)
out = {"versions": f"numpy {np.__version__}"}

def timed(name, run, repeats):
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        value = run()
        times.append((time.perf_counter() - start) * 1000)
    out[name] = {"ms": float(np.median(times)), "value": value}

def prevalence():
    seen = np.unique(code * 1000 + meeting)
    count = np.bincount(seen // 1000, minlength=60)
    n, z = 1000, norm.ppf(0.975)
    spread = z * np.sqrt(z * z + 4 * count * (1 - count / n))
    low, high = (2 * count + z * z - spread) / (2 * (n + z * z)), (2 * count + z * z + spread) / (2 * (n + z * z))
    return [int(count.sum()), float(low.sum()), float(high.sum())]

def co_occurrence():
    m = sparse.csr_matrix((np.ones(len(code), dtype=np.int32), (finding, code)), shape=(40000, 60))
    m.data[:] = 1
    both = (m.T @ m).toarray()
    return int(np.triu(both, 1).sum())

def keyness():
    seen = np.unique((category * 40000 + finding) * 60 + code)
    counts = np.bincount((seen // (60 * 40000)) * 60 + seen % 60, minlength=480).reshape(8, 60)
    whole, total = counts.sum(0), counts.sum(1, keepdims=True)
    everything = whole.sum()
    a, b = counts + 10 * whole / everything, whole - counts + 10 * whole / everything
    z = (np.log(a / (total + 10 - a)) - np.log(b / (everything - total + 10 - b))) / np.sqrt(1 / a + 1 / b)
    return float(np.abs(z).sum())

counts = (ratings[..., None] == np.arange(5)).sum(1)
pairable = counts.sum(1)
counts, pairable = counts[pairable > 1], pairable[pairable > 1]

def alpha_of(weights, apart):
    n_v = weights @ counts
    n = n_v.sum()
    return 1 - (weights @ apart / n) / ((n * n - (n_v * n_v).sum()) / (n * (n - 1)))

def bootstrap():
    apart = (counts * (pairable[:, None] - counts)).sum(1) / (pairable - 1)
    rng, size = np.random.default_rng(1), len(counts)
    draws = [alpha_of(np.bincount(rng.integers(0, size, size), minlength=size).astype(float), apart) for _ in range(2000)]
    return [float(alpha_of(np.ones(size), apart)), *map(float, np.quantile(draws, (0.025, 0.975)))]

timed("prevalence", prevalence, 7)
timed("co-occurrence", co_occurrence, 7)
timed("keyness", keyness, 7)
timed("alpha-bootstrap", bootstrap, 3)
print(json.dumps(out))
