"""Whom a surname means that two people of the article bear.

News calls whom it tells of by the surname alone, and their relatives by the given name. So a bare
"Hale" is the Hale whose title or gender fits, who is nobody's wife or son in the article, and of
several the one fully named last.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from spacy.tokens import Span

from timeline.events.referent import Gender, Referent
from timeline.events.syntax.noun_phrase import possessor
from timeline.events.tables import is_given_name

Mention = tuple[Span, Referent]

# "His wife, Mary Hale", "Hale's son John".
RELATIVES = frozenset(
    """
    aunt brother cousin dad daughter ex-husband ex-wife fiance fiancee father granddaughter
    grandfather grandmother grandson husband mother mum nephew niece partner sibling sister son
    spouse twin uncle widow widower wife
    """.split()
)

# Chinese, Korean and Vietnamese family names, which come first. Written by hand.
WRITTEN_FIRST = frozenset(
    """
    Ahn Bae Bui Cai Cao Cha Chan Chang Chen Cheng Cheung Cho Choe Choi Chow Chu Chun Chung Dai Dang
    Deng Ding Do Dong Du Duong Fan Feng Fu Gao Gu Guo Ha Han He Ho Hoang Hong Hu Huang Hun Hur
    Hwang Hyun Jang Jeon Jeong Ji Jia Jiang Jin Jo Joo Jung Kang Kim Ko Kong Koo Kwok Kwon Lai Lam
    Lau Le Lee Leung Li Liang Liao Lim Lin Liu Lu Luo Ma Mai Min Moon Nam Ng Ngo Nguyen Noh Oh Pan
    Park Peng Pham Phan Qian Qin Ren Roh Ryu Seo Shen Shi Shin Sim Sohn Son Song Su Suh Sun Tan
    Tang Tian Tran Truong Tsai Tsang Tse Vo Vu Wang Wei Wen Wong Woo Wu Xi Xiao Xie Xu Xue Yan Yang
    Yao Ye Yeo Yeom Yi Yim Yin Yoo Yoon Yu Yuan Yun Zeng Zhang Zhao Zheng Zhong Zhou Zhu Zou
    """.split()
)
GENERATIONS = frozenset({"II", "III", "IV", "Jr", "Sr"})
GIVEN_TOO = frozenset({"Han", "Jo", "Lee", "Lin", "Mai"})  # "Lee Child"


def family_name(name: str) -> str:
    """The last word of a person's full name; the first of "Xi Jinping" and "Park Ji-hoon".

    Not the "Jr." of "Lars Holm Jr.".
    """
    first, *rest = name.split()
    if len(rest) > 1 and rest[-1].rstrip(".") in GENERATIONS:
        rest.pop()
    if not rest or first not in WRITTEN_FIRST:
        return rest[-1] if rest else first
    if not _is_given(first):
        return first
    # "Kim Jong Un" and "Kim Min-jae", but "Kim Dobbs" and "Lee Harvey Oswald".
    is_eastern = (len(rest) > 1 or "-" in rest[0]) and not any(map(_is_given, rest))
    return first if is_eastern else rest[-1]


def _is_given(word: str) -> bool:
    """Whether it is a given name that is common in English."""
    return word in GIVEN_TOO or is_given_name(word)


def shared(people: Iterable[Referent]) -> dict[str, list[Referent]]:
    """The surnames that several people of the article bear, with their bearers."""
    bearers: dict[str, list[Referent]] = defaultdict(list)
    for person in dict.fromkeys(people):
        if " " in person.name:
            bearers[family_name(person.name)].append(person)
    return {surname: found for surname, found in bearers.items() if len(found) > 1}


def told_apart(
    mentions: Iterable[Mention],
    bearers: Mapping[str, list[Referent]],
    honorifics: Mapping[str, Gender | None],
) -> Iterator[Mention]:
    """The mentions in text order, each bare surname with the bearer that it means."""
    mentions = list(mentions)
    relatives = {referent for span, referent in mentions if _is_relative(span)}
    last: dict[str, Referent] = {}
    for span, referent in mentions:
        surname = family_name(referent.name)
        if surname in bearers and span.root.text == surname and len(_words(span)) == 1:
            title = span.doc[span.start - 1].lower_ if span.start else ""
            referent = _meant(bearers[surname], last.get(surname), relatives, honorifics.get(title))
        elif surname in bearers and referent not in relatives:
            last[surname] = referent
        yield span, referent


def _words(span: Span) -> list[str]:
    return [token.text for token in span if token.tag_ != "POS"]


def _meant(
    bearers: list[Referent], last: Referent | None, relatives: set[Referent], gender: Gender | None
) -> Referent:
    fitting = [one for one in bearers if gender is None or one.gender in (gender, None)] or bearers
    if last in fitting:
        return last
    return next((one for one in fitting if one not in relatives), fitting[0])


def _is_relative(span: Span) -> bool:
    """Whether the name stands beside a word for a relative: "his wife, Mary Hale"."""
    root = span.root
    noun = root.head if root.dep_ == "appos" else None
    beside = [noun, *(child for child in root.children if child.dep_ in ("appos", "compound"))]
    return any(
        word is not None
        and word.lemma_.lower() in RELATIVES
        and (possessor(word) is not None or possessor(root) is not None)
        for word in beside
    )
