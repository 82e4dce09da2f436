"""What the Python peers share: reading the task, timing, and writing what was found."""
import json
import sys
import time


def task():
    """Texts, and forms as (theme, indicator number, form)."""
    with open(sys.argv[1], encoding="utf-8") as file:
        read = json.load(file)
    return read["texts"], [tuple(form) for form in read["forms"]]


def timed(rounds, work):
    """The median time of some rounds in milliseconds, and what the last returned."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        result = work()
        times.append((time.perf_counter() - start) * 1e3)
    return sorted(times)[rounds // 2], result


def utf16(text, matches):
    """Positions in UTF-16 units of positions in code points."""
    if max(text, default="a") <= "\uffff":
        return matches
    units = [0]
    for point in text:
        units.append(units[-1] + (2 if point > "\uffff" else 1))
    return [(indicator, units[start], units[end]) for indicator, start, end in matches]


def answer(version, ms, **found):
    json.dump({"version": version, "ms": ms, **found}, sys.stdout)
