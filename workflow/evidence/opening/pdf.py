"""Opens PDFs: without a password, with a page, and with nothing in them that acts or is another file.

qpdf reads every object of the file, in streams of objects too, and mends a damaged table as viewers do.
PDFium, the viewer of the most used browser, has to open it as well, if need be as qpdf mended it, and makes
the page pictures: a scan whose end was lost is still a scan, and the reviewer sees what it shows.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import pikepdf
import pypdfium2

from workflow.evidence.opening.fonts import lend_to_pdfium
from workflow.evidence.opening.job import Answer, Job, NotAcceptable, unreadable
from workflow.evidence.opening.pictures import png
from workflow.evidence.opening.polyglots import hides_file_in_pdf

# Actions that run, send, load or play something. Opening a web address asks the reader first; so it may stay.
_ACTIVE = frozenset(
    ("/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/Rendition", "/RichMediaExecute", "/Movie",
     "/Sound", "/GoTo3DView", "/GoToR", "/GoToE", "/GoToDp", "/SetState")
)  # fmt: skip
_ACTIVE_ANNOTATIONS = frozenset(("/RichMedia", "/Movie", "/Screen", "/Sound", "/3D"))
_LARGEST_SCALE = 4.0  # of a page's own 72 dpi
_LENT = lend_to_pdfium()


def inspect(content: bytes, job: Job) -> Answer:
    """Open the PDF and look at each of its objects. Raises `NotAcceptable`."""
    if not content.startswith(b"%PDF-") or hides_file_in_pdf(content):
        raise unreadable()
    with _opened(content) as document:
        if not _has_page(document):
            raise NotAcceptable("FILE_HAS_NO_PAGE")
        for found in _dictionaries(document):
            _refuse_what_acts(found)
    return Answer(pages=len(_viewed(content)))


def preview(content: bytes, job: Job) -> Answer:
    """A PNG of one page, as large as `job.longest` allows."""
    document = _viewed(content)
    if document.get_formtype() != pypdfium2.raw.FORMTYPE_NONE:
        document.init_forms()  # else filled fields, and seals that are signatures, are not drawn
    page = _page(document, job)
    scale = min(_LARGEST_SCALE, job.longest / max(*page.get_size(), 1.0))
    image = page.render(scale=scale).to_pil()
    return Answer(pages=len(document), picture=png(image))


def text(content: bytes, job: Job) -> Answer:
    """The text of one page, in the order in which it is written."""
    document = _viewed(content)
    return Answer(pages=len(document), text=_page(document, job).get_textpage().get_text_bounded())


def _opened(content: bytes) -> pikepdf.Pdf:
    try:
        return pikepdf.open(io.BytesIO(content), suppress_warnings=True)
    except pikepdf.PasswordError as error:
        raise NotAcceptable("FILE_NEEDS_PASSWORD") from error
    except pikepdf.PdfError as error:
        if "encrypt" in str(error).lower():  # for certain recipients, or by a method that qpdf does not know
            raise NotAcceptable("FILE_NEEDS_PASSWORD") from error
        if "pages" in str(error).lower():
            raise NotAcceptable("FILE_HAS_NO_PAGE") from error
        raise unreadable() from error


def _has_page(document: pikepdf.Pdf) -> bool:
    try:
        return len(document.pages) > 0
    except pikepdf.PdfError:  # the catalog names no tree of pages
        return False


def _viewed(content: bytes) -> pypdfium2.PdfDocument:
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError:
        document = pypdfium2.PdfDocument(_mended(content))
    if len(document) == 0:
        raise NotAcceptable("FILE_HAS_NO_PAGE")
    return document


def _mended(content: bytes) -> bytes:
    out = io.BytesIO()
    with _opened(content) as document:
        document.save(out)
    return out.getvalue()


def _page(document: pypdfium2.PdfDocument, job: Job) -> pypdfium2.PdfPage:
    if job.page > len(document):
        raise NotAcceptable("NO_SUCH_PAGE", pages=len(document))
    return document[job.page - 1]


def _dictionaries(document: pikepdf.Pdf) -> Iterator[Any]:
    """Every dictionary of the file: objects, and what they hold; what they refer to is an object itself."""
    stack: list[Any] = [*document.objects, document.trailer]
    while stack:
        found = stack.pop()
        if isinstance(found, pikepdf.Stream):
            found = found.stream_dict if hasattr(found, "stream_dict") else found
        if isinstance(found, pikepdf.Dictionary | pikepdf.Stream):
            yield found
            held: Any = (value for _, value in found.items())
        elif isinstance(found, pikepdf.Array):
            held = found
        else:
            continue
        stack += [each for each in held if isinstance(each, pikepdf.Object) and not each.is_indirect]


def _refuse_what_acts(found: Any) -> None:
    action, kind = _name(found, "/S"), _name(found, "/Subtype")
    if action in _ACTIVE:
        raise NotAcceptable("FILE_HAS_ACTIVE_CONTENT", found=action[1:])
    if kind in _ACTIVE_ANNOTATIONS:
        raise NotAcceptable("FILE_HAS_ACTIVE_CONTENT", found=kind[1:])
    if kind == "/FileAttachment" or _holds_files(found):
        raise NotAcceptable("FILE_HAS_ATTACHMENTS", found=_file_name(found))
    if "/XFA" in found:
        raise NotAcceptable("FILE_HAS_XFA_FORM")


def _name(found: Any, key: str) -> str:
    value = found.get(key)
    return str(value) if isinstance(value, pikepdf.Name) else ""


def _holds_files(found: Any) -> bool:
    """Whether this specifies a file whose bytes are in the PDF."""
    return isinstance(found.get("/EF"), pikepdf.Dictionary)


def _file_name(found: Any) -> str:
    value = found.get("/UF") or found.get("/F")
    return str(value)[:60] if isinstance(value, pikepdf.String | str) else "FileAttachment"
