"""Months in which contracts are due: "December corn", "June and August live cattle futures".

Exchanges name what they trade by the month of its delivery, which is to come whatever the verb
says: "June live cattle fell". A month of what is made or sold is none: "June gold output fell".
"""

from timeline.dates.text.tokens import Tokens

# What a contract is of, by the last word of its name: "live cattle", "crude oil".
COMMODITIES = frozenset(
    "aluminium aluminum bellies brent broilers cattle cocoa coffee copper corn cotton crude gold "
    "hogs lumber nickel palladium palm platinum silver soybean soybeans soymeal soyoil sugar "
    "wheat".split()
)
QUALITIES = frozenset("arabica feeder frozen live pork raw robusta white".split())
# What tells by itself that a month is one of delivery: "June yen futures".
DELIVERIES = frozenset("delivery futures".split())
# What has a month of delivery, too, unless somebody signs it: "the June contract with Boeing",
# "under the June contract Boeing was to deliver".
TRADED = frozenset("bonds contract contracts gilts".split())
SIGNED = frozenset("award awarded awards for signed talks was were with won".split())
# What is made, moved or used in the month: "June gold output", "March crude oil imports".
DEALINGS = frozenset(
    "arrivals consumption crop crush deliveries demand discovery export exports grind harvest "
    "import imports inventories loadings market mine offtake output production purchases "
    "registrations reserves sales shipments stocks stockpiles supplies supply use".split()
)
JOINTS = frozenset({"/", "and", "or", "-"})
REACH = 3  # words from the month to what is traded


def is_delivery(tokens: Tokens, first: int) -> bool:
    """Whether the phrase at a token is the month of a contract: "December corn"."""
    if not _is_month(tokens, first):
        return False
    start = _after_months(tokens, first)
    words = [tokens.word_near(n) for n in range(start, start + REACH)]
    if words[0] in TRADED:
        is_of_name = tokens.is_capital(start + 1)
        return not is_of_name and words[1] not in SIGNED
    traded = next((n for n, word in enumerate(words) if word in COMMODITIES), None)
    if traded is None or not QUALITIES.issuperset(words[:traded]):
        return not DELIVERIES.isdisjoint(words)
    behind = start + traded + 1
    return tokens.word_near(behind + (tokens.word_near(behind) == "oil")) not in DEALINGS


def _after_months(tokens: Tokens, first: int) -> int:
    """The token behind a month and those that are joined to it: "June and August"."""
    behind = first + 1
    while tokens.word_near(behind) in JOINTS and _is_month(tokens, behind + 1):
        behind += 2
    return behind + (tokens.word_near(behind) == "-")


def _is_month(tokens: Tokens, index: int) -> bool:
    return tokens.kind(index) == "MONTH_DATE"
