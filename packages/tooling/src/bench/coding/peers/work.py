"""What the Python peers share: reading the task, and answering rounds, each by the time it took, and what was found."""
import json
import sys
import time


def task():
    """Texts, and forms as (theme, indicator number, form)."""
    with open(sys.argv[1], encoding="utf-8") as file:
        read = json.load(file)
    return read["texts"], [tuple(form) for form in read["forms"]]


def answer_rounds(name, work, tell):
    """Does the work once for each `round` that is asked for, and tells what the last one found."""
    result = None
    for line in sys.stdin:
        if line == "round\n":
            result = None
            start = time.perf_counter()
            result = work()
            said = (time.perf_counter() - start) * 1e3
        else:
            said = {"name": name, **tell(result)}
        print(json.dumps(said), flush=True)


def utf16(text, matches):
    """Positions in UTF-16 units of positions in code points."""
    if max(text, default="a") <= "\uffff":
        return matches
    units = [0]
    for point in text:
        units.append(units[-1] + (2 if point > "\uffff" else 1))
    return [(indicator, units[start], units[end]) for indicator, start, end in matches]
