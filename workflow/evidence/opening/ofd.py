"""Opens OFD documents (GB/T 33190): a zip of XML whose `OFD.xml` leads to pages.

Their electronic seals are not verified and not drawn; every page picture says so.
"""

from __future__ import annotations

from workflow.evidence.opening.job import Answer, Job, NotAcceptable
from workflow.evidence.opening.ofd_drawing import Drawing
from workflow.evidence.opening.ofd_package import Document, Package
from workflow.evidence.opening.pictures import png


def inspect(content: bytes, job: Job) -> Answer:
    """Open the document and its first page. Raises `NotAcceptable`."""
    package = Package(content)
    package.check_entries()
    document = Document(package)
    document.page(1)
    return Answer(pages=document.pages)


def preview(content: bytes, job: Job) -> Answer:
    """A PNG of one page: its text, lines and pictures at their places, and that seals are not shown."""
    document = _turned_to(content, job)
    return Answer(pages=document.pages, picture=png(Drawing(document, job.longest).page(job.page)))


def text(content: bytes, job: Job) -> Answer:
    """The text of one page, one line for each piece of text in the document."""
    document = _turned_to(content, job)
    lines = (code.text for code in document.page(job.page).iter("{*}TextCode") if code.text)
    return Answer(pages=document.pages, text="\n".join(lines))


def _turned_to(content: bytes, job: Job) -> Document:
    document = Document(Package(content))
    if job.page > document.pages:
        raise NotAcceptable("NO_SUCH_PAGE", pages=document.pages)
    return document
