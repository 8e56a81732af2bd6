"""Sets a document with Typst: what it is made of comes as JSON, and its fonts are files of the machine.

Here nothing is opened; it runs in these processes because they have limits and may die.
"""

from __future__ import annotations

import json

from workflow.evidence.opening.job import Answer, Job, NotAcceptable


def pdf(content: bytes, job: Job) -> Answer:
    """The document of `{template, data, folders, timestamp}` as a PDF.

    Refused, `NOT_SET`, where a character has no glyph: both standards forbid to leave it blank.
    """
    import typst  # only those processes that set something need it

    told = json.loads(content)
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=list(told["folders"])
    )
    try:
        made = typst.compile(
            told["template"].encode(),
            font_paths=fonts,
            ignore_system_fonts=True,
            sys_inputs={"data": json.dumps(told["data"])},
            pdf_standards=["a-2a", "ua-1"],  # both in one file
            timestamp=told["timestamp"],
        )
    except typst.TypstError as error:
        raise NotAcceptable("NOT_SET") from error
    return Answer(picture=made)
