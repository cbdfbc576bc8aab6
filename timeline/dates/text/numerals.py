"""Numbers written in words: "twenty-five", "two and a half", "nineteen ninety-six"."""

ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
CARDINALS = {word: n for n, word in enumerate(ONES)}
CARDINALS |= {word: 10 * n for n, word in enumerate(TENS, 2)}
SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000}

ORDINALS = {
    word: n
    for n, word in enumerate(
        (
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
            "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth "
            "twentieth"
        ).split(),
        1,
    )
}
ORDINALS |= {word[:-1] + "ieth": 10 * n for n, word in enumerate(TENS, 2)}
SPOKEN_CENTURIES = range(11, 21)


def cardinal(words: list[str]) -> int | None:
    """The number that the words write, or None: ["twenty", "five"] -> 25.

    Words are in lower case, without hyphens and "and".
    """
    if not words:
        return None
    total, current, last = 0, 0, 1_000_000
    for word in words:
        if word not in CARDINALS and word not in SCALES:
            return None
        if word in CARDINALS:
            value = CARDINALS[word]
            # "five twenty" and "ten six" are two numbers, not one.
            if last < 20 or (last < 100 and value >= 10):
                return None
            current += value
            last = value
        else:
            scale = SCALES[word]
            current = max(current, 1) * scale
            if scale >= 1000:
                total, current = total + current, 0
            last = 1_000_000
    return total + current


def spoken_year(words: list[str]) -> int | None:
    """The year that the words speak, or None: ["nineteen", "ninety", "six"] -> 1996."""
    if len(words) < 2 or CARDINALS.get(words[0]) not in SPOKEN_CENTURIES:
        return None
    rest = [word for word in words[1:] if word != "oh"]
    tail = 0 if rest == ["hundred"] else cardinal(rest)
    if tail is None or (tail < 10 and "oh" not in words and rest != ["hundred"]) or tail > 99:
        return None
    return CARDINALS[words[0]] * 100 + tail
