from importlib.metadata import version

import ahocorasick
from work import answer_rounds, task, utf16

texts, forms = task()
automaton = ahocorasick.Automaton()
for _, indicator, form in forms:
    automaton.add_word(form.lower(), (indicator, len(form)))
automaton.make_automaton()


def is_word(letter):
    return letter.isalnum() or "\u0980" <= letter <= "\u09fe"


def match():
    found = []
    for text in texts:
        lower = text.lower()
        length = len(lower)
        matches = []
        for last, (indicator, size) in automaton.iter(lower):
            start = last - size + 1
            end = last + 1
            if start > 0 and is_word(lower[start - 1]) or end < length and is_word(lower[end]):
                continue
            matches.append((indicator, start, end))
        found.append(matches)
    return found


answer_rounds("pyahocorasick " + version("pyahocorasick"), match, lambda found: {"matches": [utf16(text, matches) for text, matches in zip(texts, found)]})
