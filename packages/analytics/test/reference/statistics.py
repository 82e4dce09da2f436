"""Reference values of the statistics, by SciPy, statsmodels and NumPy; writes statistics.json beside itself.

Run: /usr/bin/python3 statistics.py   (Debian 12: python3-scipy, python3-statsmodels)
Monroe's log-odds, MASI, pooled agreement and the exact permutation p are written here from their formulas in rational or double arithmetic.
"""
import json, math, platform
from fractions import Fraction
from itertools import product
from pathlib import Path
import numpy, scipy, scipy.stats as st, statsmodels
from statsmodels.stats.proportion import proportion_confint, confint_proportions_2indep
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.inter_rater import fleiss_kappa, cohens_kappa

out = {"producer": {"python": platform.python_version(), "numpy": numpy.__version__, "scipy": scipy.__version__, "statsmodels": statsmodels.__version__, "script": "statistics.py"}}
out["normalQuantile"] = [{"p": p, "z": st.norm.ppf(p)} for p in (1e-12, 1e-5, 0.001, 0.025, 0.2, 0.4999, 0.6, 0.9, 0.975, 0.995, 0.999999)]
out["normalTail"] = [{"z": z, "p": st.norm.sf(z)} for z in (-6, -1.96, -0.3, 0, 1e-8, 0.5, 1, 1.96, 3.5, 8, 20)]
out["upperGamma"] = [{"a": a, "x": x, "q": float(scipy.special.gammaincc(a, x))} for a in (0.5, 1, 2.5, 10, 75.5) for x in (0.01, 0.7, 3, 11, 80, 200)]
out["chiSquareTail"] = [{"statistic": s, "degrees": d, "p": st.chi2.sf(s, d)} for d in (1, 2, 5, 30) for s in (0.02, 1, 3.84, 12.5, 60)]
out["wilson"] = [dict(zip(("count", "total", "level", "low", "high"), (x, n, l, *map(float, proportion_confint(x, n, 1 - l, "wilson"))))) for l in (0.8, 0.95, 0.99) for x, n in ((81, 263), (15, 148), (0, 20), (20, 20), (1, 29), (2, 40), (1, 1), (5, 9))]
out["newcombe"] = []
for a, n, b, m in ((3, 9, 6, 8), (0, 5, 4, 6), (56, 70, 48, 80), (9, 10, 3, 10), (5, 5, 0, 4)):
    low, high = confint_proportions_2indep(b, m, a, n, compare="diff", method="newcomb")
    out["newcombe"].append({"earlier": {"count": a, "total": n}, "later": {"count": b, "total": m}, "low": float(low), "high": float(high)})
out["chiSquareTest"] = []
for t in ([[762, 327, 468], [484, 239, 477]], [[100, 150], [203, 322], [420, 700], [320, 210]], [[12, 5], [3, 9]], [[1, 0, 4], [3, 3, 0]]):
    s, p, d, e = st.chi2_contingency(t, correction=False)
    out["chiSquareTest"].append({"table": t, "statistic": s, "p": p, "degrees": d, "smallestExpected": float(e.min()), "cramerV": float(st.contingency.association(numpy.array(t), method="cramer"))})
out["fisher"] = [{"table": t, "p": float(st.fisher_exact(t)[1])} for t in ([[8, 2], [1, 5]], [[3, 1], [1, 3]], [[0, 6], [4, 2]], [[10, 10], [10, 10]], [[100, 2], [80, 15]], [[1, 24], [5, 24]], [[0, 3], [0, 4]], [[7, 0], [0, 7]])]
ps = [0.01, 0.04, 0.03, 0.005, 0.5, 0.04, 1, 0]
out["benjaminiHochberg"] = {"ps": ps, "adjusted": [float(p) for p in multipletests(ps, method="fdr_bh")[1]]}
before, after = [0, 2, 3, 1, 1], [2, 0, 1, 1, 3]
out["spearman"] = {"before": before, "after": after, "correlation": float(st.spearmanr(before, after)[0])}
sample = [3.2, -1, 4, 4, 0.5, 9.75, 2]
out["quantiles"] = {"values": sample, "levels": [{"level": l, "low": float(numpy.quantile(sample, (1 - l) / 2)), "high": float(numpy.quantile(sample, (1 + l) / 2))} for l in (0.5, 0.8, 0.95)]}

def log_odds(ya, na, yb, nb, prior, whole):
    ya, na, yb, nb = map(float, (ya, na, yb, nb))
    delta = math.log((ya + prior) / (na + whole - ya - prior)) - math.log((yb + prior) / (nb + whole - yb - prior))
    variance = 1 / (ya + prior) + 1 / (yb + prior)
    return {"logOdds": delta, "variance": variance, "z": delta / math.sqrt(variance)}
a, b = {"cost": 10, "trust": 5, "delay": 1}, {"cost": 2, "trust": 5, "delay": 9}
out["logOdds"] = [{"term": t, "countA": a[t], "totalA": 16, "countB": b[t], "totalB": 16, "prior": f, "priorTotal": w, **log_odds(a[t], 16, b[t], 16, f, w)}
                  for t in a for f, w in ((0.01, 0.03), ((a[t] + b[t]) * 10 / 32, 10))]

def exact_permutation_p(table):
    """Exact p of chi-square over all tables with the same margins: the limit of the Monte Carlo test."""
    rows, columns = [sum(r) for r in table], [sum(c) for c in zip(*table)]
    n = sum(rows)
    def score(t): return sum(Fraction(t[i][j] ** 2, rows[i] * columns[j]) for i in range(len(rows)) for j in range(len(columns)))
    def fills(total, caps):
        if len(caps) == 1: return [[total]] if total <= caps[0] else []
        return [[k, *rest] for k in range(min(total, caps[0]) + 1) for rest in fills(total - k, caps[1:])]
    seen, p = score(table), Fraction(0)
    base = Fraction(math.prod(map(math.factorial, rows)) * math.prod(map(math.factorial, columns)), math.factorial(n))
    for t in product(*(fills(r, columns) for r in rows)):
        if [sum(c) for c in zip(*t)] == columns and score(t) >= seen:
            p += base / math.prod(math.factorial(x) for r in t for x in r)
    return float(p)
out["permutation"] = [{"table": t, "p": exact_permutation_p(t)} for t in ([[5, 1], [1, 4]], [[4, 0, 1], [1, 3, 2]], [[3, 1], [2, 2], [0, 5]])]

fleiss = [[0,0,0,0,14],[0,2,6,4,2],[0,0,3,5,6],[0,3,9,2,0],[2,2,8,1,1],[7,7,0,0,0],[3,2,6,3,0],[2,5,3,2,2],[6,5,2,1,0],[0,2,2,3,7]]
out["fleiss"] = {"counts": fleiss, "kappa": float(fleiss_kappa(numpy.array(fleiss)))}
out["cohen"] = [{"table": t, "kappa": float(cohens_kappa(numpy.array(t)).kappa)} for t in ([[13,0,0],[0,20,7],[0,4,56]], [[20,5],[10,15]], [[45,15],[25,15]], [[25,35],[5,35]], [[118,5],[2,0]])]

def masi(x, y):
    x, y = set(x), set(y)
    if not x and not y: return Fraction(0)
    m = Fraction(1) if x == y else Fraction(2, 3) if x <= y or y <= x else Fraction(1, 3) if x & y else Fraction(0)
    return 1 - Fraction(len(x & y), len(x | y)) * m
def alpha(units, squared):
    units = [[v for v in u if v is not None] for u in units]
    units = [u for u in units if len(u) > 1]
    values = [v for u in units for v in u]
    n = len(values)
    seen = sum(sum(squared(x, y) for i, x in enumerate(u) for j, y in enumerate(u) if i != j) / Fraction(len(u) - 1) for u in units) / n
    chance = sum(squared(x, y) for i, x in enumerate(values) for j, y in enumerate(values) if i != j) / Fraction(n * (n - 1))
    return seen, chance
sets = [[["a"], ["a"], ["a", "b"]], [["a", "b"], ["b"], None], [["c"], ["c"], ["c"]], [[], ["a"], []], [["a", "c"], ["a", "b"], ["a", "c"]], [None, ["b"], None], [["b", "c", "d"], ["b", "c"], ["d"]]]
out["masi"] = {"pairs": [{"first": x, "second": y, "distance": float(masi(x, y))} for x, y in (([], []), ([], ["a"]), (["a"], ["a"]), (["a"], ["a", "b"]), (["a", "b"], ["b", "c"]), (["a"], ["b"]), (["a", "b", "c"], ["b", "c", "d"]))],
               "units": sets, "alpha": float(1 - Fraction(*alpha(sets, masi)))}

def pairs(units, chance):
    """Observed and expected disagreement on one code: pairs within units, chance from the mean shares of the rated units."""
    rated = [[v for v in u if v is not None] for u in units]
    rated = [u for u in rated if u]
    shares = [sum(Fraction(u.count(k), len(u)) for u in rated) / len(rated) for k in (True, False)]
    apart = [1 - Fraction(sum(u.count(k) * (u.count(k) - 1) for k in (True, False)), len(u) * (len(u) - 1)) for u in rated if len(u) > 1]
    return sum(apart) / len(apart), 1 - chance(shares)
def crossed(units):
    both = [u for u in units if None not in u]
    return Fraction(sum(a != b for a, b in both), len(both)), 1 - sum(Fraction(sum(a == k for a, _ in both) * sum(b == k for _, b in both), len(both) ** 2) for k in (True, False))
def pooled(units, measure):
    """De Vries and others: one less the summed observed over the summed expected disagreement of the codes."""
    parts = [measure([[None if v is None else code in v for v in u] for u in units]) for code in sorted({c for u in units for v in u for c in v or ()})]
    return float(1 - sum(p[0] for p in parts) / sum(p[1] for p in parts))
out["overall"] = {"percent": pooled(sets, lambda u: pairs(u, lambda shares: 0)), "fleissKappa": pooled(sets, lambda u: pairs(u, lambda shares: sum(s * s for s in shares))),
                  "gwetAc1": pooled(sets, lambda u: pairs(u, lambda shares: sum(s * (1 - s) for s in shares))), "krippendorffAlpha": pooled(sets, lambda u: alpha(u, lambda x, y: int(x != y))),
                  "cohenKappaFirstTwo": pooled([u[:2] for u in sets], crossed)}
Path(__file__).with_suffix(".json").write_text(json.dumps(out, indent=1) + "\n")
