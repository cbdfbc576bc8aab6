"""Phrases that news pages leave in scraped text: no part of the article.

Collected from what page scrapers deliver with news articles. `ANYWHERE` phrases are never written
in running text, so they are removed wherever they stand, with what they are glued to left in
place; `LINES` are ordinary words too, and are removed only where they are a whole line.
Each is a regular expression without unbounded repetition.
"""

AGENCY = (
    "(?:Getty(?: Images)?|Reuters|REUTERS|AP|AFP|EPA|PA|Alamy|Shutterstock|Associated Press)"
    "(?: Photo| Images)?(?:/[A-Z]\\w{1,15}(?: Images)?)?"
)
ANYWHERE = (
    # share and subscription buttons
    r"Click to (?:share|email|print|tweet)[^.\n()]{0,60}\(Opens in new window\)",
    r"\(Opens in new window\)",
    r"Share (?:this )?(?:on|via|with|by) "
    r"(?:Facebook|Twitter|X|WhatsApp|LinkedIn|Reddit|Pinterest|Email)\b",
    r"Share this article",
    r"Share this with Email Facebook Messenger",
    r"These are external links and will open in a new window",
    r"Get (?:daily updates|the latest \w{2,20}|our \w{2,20} newsletter)[^.\n]{0,60}"
    r"(?:to your inbox|newsletter)(?: \+ Subscribe)?",
    r"Thank you for subscribing!?",
    r"Could not subscribe, try again later",
    r"Invalid [Ee]mail(?: address\.)?",
    r"Please (?:re-enter\.|verify you're not a robot by clicking the box\.)",
    r"You must select a newsletter to subscribe to\.",
    r"Sign [Uu]p (?:for|to) (?:our|the) [^.\n]{0,40}newsletters?\.?",
    r"Receive occasional updates and special offers for [^.\n]{0,60}\.",
    r"We also have a new[^.\n]{0,20} daily newsletter\.?",
    r"Follow us on (?:Facebook|Twitter|X|Instagram|WhatsApp|Google News)\b",
    r"Download the app",
    # advertisements and page furniture
    r"(?:Advertisement )?Continue [Rr]eading (?:[Tt]he )?[Mm]ain [Ss]tory",
    r"Continue [Rr]eading [Bb]elow",
    r"Story continues (?:below|after) (?:this )?advertisement",
    r"Article continues (?:below|after)(?: this advertisement)?",
    r"Skip Ad(?: Ad Loading\.\.\.)?",
    r"x Embed x Share",
    r"(?:Impact|More) Shorts",
    r"Your browser does not support (?:the )?(?:HTML5 )?(?:video|audio)(?: tag)?\.?",
    r"(?:Image|Media) copyright [A-Z][\w/.]{0,20}(?: Images| House| Press Agency)?",
    r"(?:View|Buy) Photos?\b",
    r"Caption (?=[A-Z])",
    r"Wait 1 second to continue\.",
    r"Play [Vv]ideo(?: \d{1,2}:\d{2})?",
    r"Video Loading(?: Video Unavailable)?",
    r"Click to play(?: Tap to play)?(?: The video will start in \d{1,2})?(?: Cancel Play now)?",
    r"Watch this video again(?: Video will play in)?",
    r"Share this video(?: Watch Next)?",
    r"R(?:elated [Ss]tories|EAD MORE:|EAD ALSO:)",
    r"(?:Image|Media) caption",
    r"Media playback is (?:not supported|unsupported) on (?:this|your) device",
    r"(?:Video|Audio) (?:player|Player) (?:is )?(?:loading|Loading)\.?",
    # rights
    r"All [Rr]ights [Rr]eserved\.?",
    r"This material may not be published, broadcast, rewritten,? or redistributed"
    r"(?: without permission)?\.?",
    # credits
    r"\((?:Photo|Image|Picture|Reporting|Additional reporting|Editing|Writing|Credit)"
    r"(?: by)?:? ?[^()\n]{0,200}\)",
    r"\((?:AP|AFP|Reuters|REUTERS|Getty Images)(?: Photo)?(?:/[^()\n]{0,40})?\)",
    # in a gallery, with the number of its pictures: "Getty Images 22 The crowd cheered"
    rf"{AGENCY} \d{{1,2}}(?:/\d{{1,2}})?(?= [A-Z])",
    rf"(?:Photo|Image|Picture|Photograph|Credit)s?(?: by)?: "
    rf"(?:[A-Z][\w.'’-]{{1,20}}[ /,]{{1,2}}){{0,4}}{AGENCY}\.?",
    r"Getty Images/[A-Z]\w{1,15}",
    r"With (?:additional )?inputs? from (?:agencies|Agencies|PTI|ANI|IANS|AP|AFP|Reuters)"
    r"(?:, (?:PTI|ANI|IANS|AP|AFP|Reuters))*\.?",
)

LINES = (
    """
ad, advert, advertisement, advertisements, sponsored, share, save, comments, comment, print,
email, facebook, twitter, whatsapp, linkedin, tweet, photo, video, watch, listen, live, also
read, read also, read more, read next, see also, more on this story, related stories, related
articles, related topics, recommended, trending, most read, top stories, latest news, sign up,
log in, subscribe, subscribe now, show more, view comments, leave a comment, share this, copy
link, back to top, file photo, getty images, all rights reserved
""".replace("\n", " ")
    .strip()
    .split(", ")
)

# A short line that begins with one of these points to another article ("Also read: ...") or
# tells what a picture shows.
LEADS = (
    *("also read:", "read also:", "read more:", "read next:", "see also:", "watch:", "related:"),
    *("image:", "photo:", "picture:", "pictured:", "caption:", "file photo:", "file image:"),
    *("image caption", "media caption", "image copyright", "image source", "credit:"),
    *("(begin video", "(end video", "(commercial break", "(crosstalk"),
    *("published:", "updated:", "last updated:", "first published:"),
)
