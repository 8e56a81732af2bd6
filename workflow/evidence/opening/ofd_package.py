"""The zip and the XML of an OFD document: entries within bounds, and the way from `OFD.xml` to a page."""

from __future__ import annotations

import io
import posixpath
import zipfile

import filetype
from lxml import etree

from workflow.evidence.opening.job import NotAcceptable, unreadable

_MOST_ENTRIES = 5000
_MOST_BYTES = 256 * 1024 * 1024  # of all entries, unpacked
_MOST_XML = 32 * 1024 * 1024
_HEAD = 512
_ENCRYPTED = 1
_FILES_OF_THEIR_OWN = frozenset(
    ("zip", "rar", "7z", "gz", "bz2", "xz", "tar", "cab", "exe", "elf", "swf", "pdf", "docx", "xlsx", "pptx")
)
_ENDINGS_THAT_RUN = (".exe", ".bat", ".cmd", ".com", ".js", ".vbs", ".ps1", ".lnk", ".hta", ".jar", ".html",
                     ".htm", ".svg", ".sh", ".msi", ".dll")  # fmt: skip
_PAGES_OF_TEMPLATES = "{*}CommonData/{*}TemplatePage"


class Package:
    """The entries of the zip, read within bounds. Raises `NotAcceptable` for one that can't be evidence."""

    def __init__(self, content: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
        except (zipfile.BadZipFile, NotImplementedError) as error:
            raise unreadable() from error
        self._entries = self._zip.infolist()
        names = [entry.filename for entry in self._entries]
        if len(names) > _MOST_ENTRIES or len(set(names)) < len(names) or self._begins_elsewhere():
            raise unreadable()
        if sum(entry.file_size for entry in self._entries) > _MOST_BYTES:
            raise NotAcceptable("FILE_TOO_COSTLY")
        if any(entry.flag_bits & _ENCRYPTED for entry in self._entries):
            raise NotAcceptable("FILE_NEEDS_PASSWORD")

    def check_entries(self) -> None:
        """Read every entry: it is whole, and none is a file of its own that runs or holds others."""
        for entry in self._entries:
            with self._zip.open(entry) as file:
                head = file.read(_HEAD)
                while file.read(1024 * 1024):  # its checksum is compared at its end
                    pass
            guessed = filetype.guess_extension(head) if head else None
            if guessed in _FILES_OF_THEIR_OWN or entry.filename.lower().endswith(_ENDINGS_THAT_RUN):
                raise NotAcceptable("FILE_HAS_ATTACHMENTS", found=posixpath.basename(entry.filename)[:60])

    def read(self, name: str) -> bytes:
        """The bytes of an entry."""
        try:
            return self._zip.read(name)
        except KeyError as error:
            raise unreadable() from error

    def xml(self, name: str) -> etree._Element:
        """The root of an XML entry: no document type, no outside entity."""
        content = self.read(name)
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
        if len(content) > _MOST_XML:
            raise NotAcceptable("FILE_TOO_COSTLY")
        try:
            root = etree.fromstring(content, parser)
        except etree.XMLSyntaxError as error:
            raise unreadable() from error
        if root.getroottree().docinfo.doctype:
            raise unreadable()
        return root

    def _begins_elsewhere(self) -> bool:
        """Whether something else stands before the first entry."""
        return min((entry.header_offset for entry in self._entries), default=1) != 0


class Document:
    """The first document of a package: its pages, what lies below them, and its resources."""

    def __init__(self, package: Package) -> None:
        self.package = package
        place = package.xml("OFD.xml").findtext("{*}DocBody/{*}DocRoot")
        if not place:
            raise unreadable()
        self._place = _joined("", place.strip())
        self.root = package.xml(self._place)
        self._pages = self.root.findall("{*}Pages/{*}Page")
        if not self._pages:
            raise NotAcceptable("FILE_HAS_NO_PAGE")

    @property
    def pages(self) -> int:
        return len(self._pages)

    def page(self, number: int) -> etree._Element:
        """The content of a page, counted from 1."""
        return self._content(self._pages[number - 1])

    def templates(self, page: etree._Element) -> list[etree._Element]:
        """The contents of the template pages that a page names."""
        known = {each.get("ID"): each for each in self.root.findall(_PAGES_OF_TEMPLATES)}
        named = [each.get("TemplateID") for each in page.findall("{*}Template")]
        return [self._content(known[name]) for name in named if name in known]

    def box(self, page: etree._Element) -> tuple[float, float, float, float]:
        """Left, top, width and height of a page in millimetres; A4 where nothing is said."""
        told = page.findtext("{*}Area/{*}PhysicalBox") or self.root.findtext(
            "{*}CommonData/{*}PageArea/{*}PhysicalBox"
        )
        numbers = [float(number) for number in (told or "0 0 210 297").split()]
        if len(numbers) != 4 or not all(0 < side < 5000 for side in numbers[2:]):
            raise unreadable()
        return numbers[0], numbers[1], numbers[2], numbers[3]

    def media(self) -> dict[str, str]:
        """The entry of each picture, by its ID."""
        found: dict[str, str] = {}
        for kind in ("PublicRes", "DocumentRes"):
            for place in self.root.findall(f"{{*}}CommonData/{{*}}{kind}"):
                name = self._beside(self._place, place)
                resources = self.package.xml(name)
                folder = _joined(posixpath.dirname(name), resources.get("BaseLoc", ""))
                for each in resources.iter("{*}MultiMedia"):
                    file = each.findtext("{*}MediaFile")
                    if file:
                        found[each.get("ID", "")] = _joined(folder, file.strip())
        return found

    def _content(self, reference: etree._Element) -> etree._Element:
        return self.package.xml(_joined(posixpath.dirname(self._place), reference.get("BaseLoc", "")))

    def _beside(self, name: str, reference: etree._Element) -> str:
        return _joined(posixpath.dirname(name), (reference.text or "").strip())


def _joined(folder: str, place: str) -> str:
    """The name of an entry: places that begin with / are those of the package."""
    return posixpath.normpath(posixpath.join("/", folder, place)).lstrip("/")
